import { CallCard } from "@/components/emergency/call-card.tsx";
import { EmergencyLead } from "@/components/emergency/emergency-lead.tsx";
import { drawn } from "@/components/mdx/react-components.tsx";
import { reactPens } from "@/components/mdx/react-pens.tsx";
import { CardHead } from "@/components/verdict/card-head.tsx";
import { VerdictAnswers } from "@/components/verdict/verdict-answers.tsx";
import type { Article, Section } from "@/lib/content/article.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { EmergencyBranch } from "@/lib/content/schema/emergency.ts";
import type { WalletModel } from "@/lib/content/schema/verdict.ts";
import { articlePath, reportPath } from "@/lib/paths.ts";
import { possibleModels } from "@/lib/triage/possible-models.ts";
import { excerptOf, risksOf } from "@/lib/triage/sections.ts";
import type { State } from "@/lib/triage/walk.ts";

/** What the answers lead to: the section's heading, the verdict's first answers, its first steps, and the way to all of it. */
export function Outcome(props: {
  state: State;
  lead: string;
  /** What to do first, where money may have been taken. */
  emergency: readonly EmergencyBranch[];
  registry: Registry;
  article: Article;
  /** The section and those below it. */
  sections: readonly [Section, ...Section[]];
  /** The section's short code, as a link. */
  code: React.ReactNode;
}) {
  const { article, sections, lead, emergency, registry } = props;
  const { flow, given } = props.state;
  const [section] = sections;
  const url = articlePath(article.kind, article.slug, section.id);
  const models = possibleModels(given);
  const warned = risksOf(sections).destructive && models.includes("self-custody");
  return (
    <section className="check outcome" aria-labelledby="outcome">
      <p className="check-count">照你答的，看这一节</p>
      <h1 id="outcome">{section.heading}</h1>
      <EmergencyLead branches={emergency} registry={registry} />
      {/* Where nobody can freeze, there is no order to tell: only the police to call. */}
      {emergency.length === 0 && section.contacts.includes("help-110") && <CallCard registry={registry} />}
      {/* After the numbers: they stand on the first screen, however many answers were given. */}
      {lead && <p className="outcome-lead">{lead}</p>}
      {"verdict" in article && <OutcomeCard article={article} models={models} />}
      {warned && drawn("SelfCustody", {}, reactPens("page", registry))}
      <FirstSteps article={article} section={section} />
      <p className="check-go">
        <a href={url}>{excerptOf(section).more ? "后面还有，看完整的这一节" : "看完整的这一节"}</a>
      </p>
      <p className="check-note">
        出自“{article.title}”。{props.code}
      </p>
      <p>
        要找人说：
        <a
          href={reportPath(
            flow.id,
            given.map(({ answer }) => answer.id),
          )}
        >
          带着这些回答写报障单
        </a>
      </p>
    </section>
  );
}

/** The card's first two answers, and its line for the wallet model that was chosen. */
function OutcomeCard({ article, models }: { article: Article<"failure">; models: readonly WalletModel[] }) {
  const { verdict, reviewedOn, reviewBy } = article;
  const chosen = models.every((model) => model === "self-custody");
  return (
    <section className="verdict" aria-label="急救卡的头两条">
      <CardHead checkedOn={reviewedOn} reviewBy={reviewBy} />
      <VerdictAnswers verdict={verdict} />
      {chosen && verdict.selfCustody && (
        <dl className="verdict-rows">
          <div>
            <dt>自保管</dt>
            <dd>{verdict.selfCustody}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}

function FirstSteps({ article, section }: { article: Article; section: Section }) {
  const { steps, lines } = excerptOf(section);
  if (steps.length === 0) return lines.map((line) => <p key={line}>{line}</p>);
  return (
    <ol className="steps">
      {steps.map(({ id, title, when }) => (
        <li key={id}>
          {when && <p className="when">{when}</p>}
          <p className="do">
            <a href={articlePath(article.kind, article.slug, id)}>{title}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
