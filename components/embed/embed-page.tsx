import type { ReactNode } from "react";
import { BarePage } from "@/components/codes/bare-page.tsx";
import { EmergencyLines } from "@/components/emergency/emergency-lines.tsx";
import type { Article } from "@/lib/content/article.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { Verdict } from "@/lib/content/schema/verdict.ts";
import { articlePath } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";
import { embedStyle } from "./embed-style.ts";

/** A section (or a whole article) for a frame on somebody else's page: what it is, what it says, where it comes from. */
export function EmbedPage(props: {
  article: Exclude<Article, { kind: "notice" }>;
  code: string;
  /** Anchor on the article's page, "" for the whole. */
  anchor: string;
  /** Heading of the section; the article's title stands above it then. */
  heading?: string | undefined;
  canonical: string;
  policy: string;
  registry: Registry;
  children: ReactNode;
}) {
  const { article, code, anchor, heading } = props;
  return (
    <BarePage title={heading ?? article.title} canonical={props.canonical} policy={props.policy} style={embedStyle}>
      <main>
        <p className="kicker">
          {site.name}
          <b>非官方</b>
          {heading && ` ${article.title}`}
        </p>
        <h1>{heading ?? article.title}</h1>
        {article.kind === "failure" && <VerdictLine verdict={article.verdict} registry={props.registry} />}
        {props.children}
        <p>框外的号码和链接都不是本站给的。</p>
        <p className="foot">
          编号 {code}，<time dateTime={article.reviewedOn}>{article.reviewedOn}</time> 核对，
          <a href={articlePath(article.kind, article.slug, anchor)}>在{site.name}看全文</a>
        </p>
      </main>
    </BarePage>
  );
}

/** The two answers that keep somebody from losing money, and what to do first where it may be gone. */
function VerdictLine({ verdict, registry }: { verdict: Verdict; registry: Registry }) {
  const { emergency = [] } = verdict.contact;
  return (
    <dl className="line">
      {emergency.length > 0 && (
        <>
          <dt>出了事先做</dt>
          <dd>
            <EmergencyLines branches={emergency} registry={registry} />
          </dd>
        </>
      )}
      <dt>钱安全吗</dt>
      <dd>
        <strong>{verdict.moneySafe.answer}</strong>，{verdict.moneySafe.why}
      </dd>
      <dt>能再付吗</dt>
      <dd>
        <strong>{verdict.payAgain.answer}</strong>，{verdict.payAgain.checkFirst}
      </dd>
    </dl>
  );
}
