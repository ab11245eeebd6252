import { FactSource } from "@/components/contacts/fact-source.tsx";
import { EmergencyLines } from "@/components/emergency/emergency-lines.tsx";
import { Glyph, type GlyphName } from "@/components/ui/glyph.tsx";
import type { Registry } from "@/lib/content/registry.ts";
import type { Fact } from "@/lib/content/schema/registry.ts";
import type { Verdict } from "@/lib/content/schema/verdict.ts";
import { modelName } from "@/lib/content/wallet-models.ts";
import { CardHead } from "./card-head.tsx";
import { VerdictAnswers } from "./verdict-answers.tsx";
import { VerdictContact } from "./verdict-contact.tsx";

/**
 * The verdict card (急救卡): four questions, four answers, before anything else; where money may be gone, what to do
 * first stands above them. `code` and the days are the article's. Below the card, where the time to wait is known from.
 */
export function VerdictCard(props: {
  verdict: Verdict;
  registry: Registry;
  code?: string | undefined;
  checkedOn: string;
  reviewBy: string;
}) {
  const { verdict, registry } = props;
  const { wait, contact, selfCustody } = verdict;
  return (
    <>
      <section className="verdict" aria-label="急救卡">
        <CardHead code={props.code} checkedOn={props.checkedOn} reviewBy={props.reviewBy} />
        {contact.emergency && (
          <div className="verdict-orders">
            <p className="verdict-label">出了事先做</p>
            <EmergencyLines branches={contact.emergency} registry={registry} />
          </div>
        )}
        <VerdictAnswers verdict={verdict} />
        <dl className="verdict-rows">
          <Row glyph="clock" question="要等多久">
            {wait.says}
          </Row>
          <Row glyph="handset" question="找谁">
            <VerdictContact contact={contact} contacts={registry.contacts} />
          </Row>
        </dl>
        {selfCustody && (
          <details>
            <summary>{modelName("self-custody")}（自己抄助记词的那种）</summary>
            <p>{selfCustody}</p>
          </details>
        )}
      </section>
      <WaitSource fact={wait.fact ? registry.facts[wait.fact] : undefined} />
    </>
  );
}

function Row(props: { glyph: GlyphName; question: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <Glyph name={props.glyph} />
        {props.question}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function WaitSource({ fact }: { fact: Fact | undefined }) {
  if (!fact?.source) return null;
  return (
    <p className="cite verdict-source">
      要等多久：
      <FactSource fact={fact} />
    </p>
  );
}
