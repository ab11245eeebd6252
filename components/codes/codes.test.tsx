import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { articleComponents } from "@/components/mdx/article-components.tsx";
import { CodedHeading2 } from "@/components/mdx/coded-headings.tsx";
import type { ArticleCodes } from "@/lib/codes/article-codes.ts";
import type { CodePlace } from "@/lib/codes/lookup.ts";
import { CodesContext } from "./codes-context.tsx";
import { Departures } from "./departures.tsx";
import { TombstoneText } from "./tombstone-text.tsx";

const place: CodePlace = {
  kind: "section",
  code: "105-2",
  current: "105-2",
  article: "failures/account-locked",
  anchor: "stop",
  url: "/failures/account-locked#stop",
};

const codes: ArticleCodes = {
  code: "101",
  anchors: { "half-paid": "101-3", "check-bill": "101-2" },
  formerly: { "half-paid": ["mid-payment"] },
  left: [{ anchor: "gone", code: "101-9", text: "这一节撤下了。", to: place }],
};

const html = (node: React.ReactNode) => renderToStaticMarkup(<CodesContext value={codes}>{node}</CodesContext>);

describe("codes on a page", () => {
  it("stand beside a heading, not in it, and its former id is a target too", () => {
    expect(html(<CodedHeading2 id="half-paid">付到一半</CodedHeading2>)).toBe(
      '<h2 id="half-paid"><span id="mid-payment"></span>付到一半</h2><code-link><a href="/s/101-3">编号 101-3</a></code-link>',
    );
  });

  it("come last in a step", () => {
    const step = (
      <articleComponents.Step id="check-bill" title="看账单">
        <p>打开账单。</p>
      </articleComponents.Step>
    );
    expect(html(step)).toMatch(/<p>打开账单。<\/p><code-link><a href="\/s\/101-2" aria-label="编号 101-2">101-2<\/a>/);
  });

  it("are left out where there is none yet", () => {
    expect(html(<CodedHeading2 id="constructor">新的一节</CodedHeading2>)).toBe('<h2 id="constructor">新的一节</h2>');
  });

  it("leave a signpost at the anchor of a section that went away", () => {
    expect(html(<Departures />)).toContain(
      '<li id="gone">编号 101-9：这一节撤下了。现在看<a href="/failures/account-locked#stop">编号 105-2</a>。</li>',
    );
  });
});

describe("the tombstone page", () => {
  const gone = { kind: "tombstone", code: "101-9", text: "这一节撤下了。", successor: place } as const;

  it("says what happened, links to the successor, and offers a search that echoes nothing", () => {
    const page = renderToStaticMarkup(<TombstoneText gone={gone} successorTitle="账户锁定" />);
    expect(page).toContain("<p>这一节撤下了。</p>");
    expect(page).toContain('<a href="/failures/account-locked#stop">账户锁定（编号 105-2）</a>');
    expect(page).toContain('<form action="/search">');
    expect(page).not.toContain("value=");
  });

  it("does without a successor", () => {
    const page = renderToStaticMarkup(<TombstoneText gone={{ ...gone, successor: undefined }} successorTitle="" />);
    expect(page).not.toContain("现在看");
  });
});
