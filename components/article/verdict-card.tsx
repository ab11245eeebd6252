import { ContactLink } from "@/components/contacts/contact-link.tsx";
import { EmergencyLines } from "@/components/emergency/emergency-lines.tsx";
import { DueDate } from "@/components/ui/due-date.tsx";
import { checkedNote } from "@/lib/content/checked.ts";
import type { Registry } from "@/lib/content/mdx/plain-text.ts";
import type { Verdict } from "@/lib/content/schema/verdict.ts";
import { toneOf, type VerdictAnswer } from "@/lib/content/tone.ts";
import { viaInOrder } from "@/lib/content/via.ts";
import { modelName } from "@/lib/content/wallet-models.ts";

/** The verdict card (急救卡): four questions, four answers, before anything else; where money may be gone, what to do first stands above them. */
export function VerdictCard({ verdict, registry }: { verdict: Verdict; registry: Registry }) {
  const { moneySafe, payAgain, wait, contact } = verdict;
  const source = wait.fact ? registry.facts[wait.fact] : undefined;
  return (
    <section className="verdict" aria-label="急救卡">
      <dl>
        {contact.emergency && (
          <div className="verdict-orders">
            <dt>出了事先做</dt>
            <dd>
              <EmergencyLines branches={contact.emergency} registry={registry} />
            </dd>
          </div>
        )}
        <Row question="钱安全吗" answer={moneySafe.answer}>
          {moneySafe.why}
        </Row>
        <Row question="能再付吗" answer={payAgain.answer}>
          {payAgain.checkFirst}
        </Row>
        <Row question="要等多久">
          {wait.says}
          {source?.source && (
            <small className="cite">
              {source.caution && `${source.caution}。`}依据：{source.source}，
              <DueDate on={source.expiresOn} mark="待核实">
                {checkedNote(source)}
              </DueDate>
            </small>
          )}
        </Row>
        <Row question="找谁">
          {viaInOrder(contact.via, registry.contacts).map(({ before, id, contact: one }) => (
            <span key={id}>
              {before}
              <ContactLink id={id} contact={one} />
            </span>
          ))}
          。{contact.says}
        </Row>
      </dl>
      {verdict.selfCustody && (
        <details>
          <summary>{modelName("self-custody")}（自己抄助记词的那种）</summary>
          <p>{verdict.selfCustody}</p>
        </details>
      )}
    </section>
  );
}

function Row(props: { question: string; answer?: VerdictAnswer; children: React.ReactNode }) {
  return (
    <div>
      <dt>{props.question}</dt>
      <dd>
        {props.answer && <strong className={`answer ${toneOf(props.answer)}`}>{props.answer}</strong>}
        <span>{props.children}</span>
      </dd>
    </div>
  );
}
