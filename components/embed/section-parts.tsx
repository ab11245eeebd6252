import type { ReactNode } from "react";
import { ContactList } from "@/components/contacts/contact-lines.tsx";
import { ContactLink } from "@/components/contacts/contact-link.tsx";
import { EmergencyClause, EmergencyOrders } from "@/components/emergency/emergency-order.tsx";
import { FactClause } from "@/components/mdx/fact-clause.tsx";
import { ModelNote } from "@/components/mdx/model-note.tsx";
import { PromptNote } from "@/components/mdx/prompt-note.tsx";
import { NeverShareNote, SelfCustodyNote, WarningNote } from "@/components/mdx/warnings.tsx";
import type { Registry } from "@/lib/content/mdx/plain-text.ts";

/** What an article's components look like away from its page: no ticks, no codes, and the registry is a closure, since a route handler's React has no context. */
export function sectionParts(registry: Registry) {
  const { contacts, facts } = registry;
  const contact = ({ id }: { id: string }) => <ContactLink id={id} contact={contacts[id]} />;
  const list = (props: { ids: string; form?: string }) => <ContactList {...props} contacts={contacts} />;
  const fact = ({ id }: { id: string }) => <FactClause fact={facts[id]} />;
  const emergency = ({ branch }: { branch: string }) => <EmergencyOrders branch={branch} registry={registry} />;
  const order = ({ branch }: { branch: string }) => <EmergencyClause branch={branch} registry={registry} />;
  return { ...plainParts, Contact: contact, Contacts: list, Fact: fact, Emergency: emergency, EmergencyOrder: order };
}

const risks = { retry: "先查账单再做", destructive: "会丢数据，先看警告" } as const;

function PlainStep(props: {
  id: string;
  title: string;
  when?: string;
  risk?: keyof typeof risks;
  children: ReactNode;
}) {
  return (
    <li id={props.id}>
      {props.when && <p className="when">{props.when}：</p>}
      <p className="do">
        <strong>{props.title}</strong>
        {props.risk && <small>（{risks[props.risk]}）</small>}
      </p>
      {props.children}
    </li>
  );
}

function PlainSteps({ children }: { children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}

const plainParts = {
  Steps: PlainSteps,
  Step: PlainStep,
  Prompt: PromptNote,
  Warning: WarningNote,
  Model: ModelNote,
  SelfCustody: SelfCustodyNote,
  NeverShare: NeverShareNote,
};
