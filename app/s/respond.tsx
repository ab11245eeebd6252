import { createHash } from "node:crypto";
import { BarePage, bareStyle } from "@/components/codes/bare-page.tsx";
import { HopText } from "@/components/codes/hop-text.tsx";
import { TombstoneText } from "@/components/codes/tombstone-text.tsx";
import { type Answer, canonicalOf } from "@/lib/codes/answer.ts";
import { refOf } from "@/lib/content/articles.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { deployment } from "@/lib/site.server.ts";

/** Minutes only: what a code stands for can move, and whoever has the old answer must soon ask again. */
const cacheControl = "public, max-age=300";

const policy = `default-src 'none'; img-src 'self'; style-src 'sha256-${createHash("sha256").update(bareStyle).digest("base64")}'; form-action 'self'; base-uri 'none'`;

/** Turns an answer into a response; `status` is that of a redirect, 302 for codes and 301 for moved pages. */
export async function respond(answer: Answer, status: 301 | 302): Promise<Response> {
  if (answer.kind === "missing") return new Response(null, { status: 404 });
  if (answer.kind === "redirect") {
    return new Response(null, { status, headers: { location: answer.to.url, "cache-control": cacheControl } });
  }
  const { renderToStaticMarkup } = await import("react-dom/server");
  return new Response(`<!doctype html>${renderToStaticMarkup(page(answer))}`, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": cacheControl,
      "x-robots-tag": "noindex",
    },
  });
}

function page(answer: Extract<Answer, { kind: "hop" | "tombstone" }>) {
  const canonical = deployment().origin + canonicalOf(answer);
  if (answer.kind === "hop") {
    const title = titleOf(answer.to.article);
    return (
      <BarePage
        title={title}
        canonical={canonical}
        policy="default-src 'none'; base-uri 'none'"
        refresh={answer.to.url}
      >
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
  return loadArticles().find((article) => refOf(article) === ref)?.title ?? ref;
}
