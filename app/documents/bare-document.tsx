import { createHash } from "node:crypto";
import { BarePage, bareStyle } from "@/components/codes/bare-page.tsx";
import { HopText } from "@/components/codes/hop-text.tsx";
import { TombstoneText } from "@/components/codes/tombstone-text.tsx";
import { type Answer, canonicalOf } from "@/lib/codes/answer.ts";
import { articleByRef } from "@/lib/content/articles.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { deployment } from "@/lib/site.server.ts";

const policy = `default-src 'none'; img-src 'self'; style-src 'sha256-${createHash("sha256").update(bareStyle).digest("base64")}'; form-action 'self'; base-uri 'none'`;

/** What a host of files shows for a code: a page that leads on, or one that says what became of it. */
export function BareDocument({ answer }: { answer: Extract<Answer, { kind: "hop" | "tombstone" }> }) {
  const canonical = deployment().origin + canonicalOf(answer);
  if (answer.kind === "hop") {
    const title = titleOf(answer.to.article);
    const leadOn = { policy: "default-src 'none'; base-uri 'none'", refresh: answer.to.url };
    return (
      <BarePage title={title} canonical={canonical} {...leadOn}>
        <HopText to={answer.to} title={title} />
      </BarePage>
    );
  }
  const { gone } = answer;
  return (
    <BarePage title={`编号 ${gone.code} 的内容不在了`} canonical={canonical} policy={policy} style={bareStyle}>
      <TombstoneText gone={gone} successorTitle={gone.successor ? titleOf(gone.successor.article) : ""} />
    </BarePage>
  );
}

function titleOf(ref: string): string {
  return articleByRef(loadArticles(), ref)?.title ?? ref;
}
