import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Article } from "@/lib/content/article.ts";
import { ArticleFoot, CorrectionLink, ReviewedOn } from "./article-foot.tsx";

const article = {
  kind: "failure",
  title: "断线：连不上 & 老掉线?",
  publishedOn: "2026-11-01",
  updatedOn: "2026-11-20",
  reviewedOn: "2026-11-22",
  reviewBy: "2027-05-22",
  saidAs: [
    { at: "article", says: ["老掉线"] },
    { at: "check-bill", says: ["钱够，就是付不出去"] },
  ],
  sources: [],
  changes: [],
} as unknown as Article;

describe("the link for corrections", () => {
  it("opens a letter whose subject names code and title, and nothing else", () => {
    const html = renderToStaticMarkup(<CorrectionLink article={article} code="107" email="fix@example.org" />);
    const href = /href="([^"]+)"/.exec(html)?.[1] ?? "";
    const letter = new URL(href);
    expect(letter.pathname).toBe("fix@example.org");
    expect([...letter.searchParams]).toEqual([["subject", "纠错 编号 107 断线：连不上 & 老掉线?"]]);
    expect(html).toContain("报上编号 107");
  });

  it("leads to the page that says whom to ask where no e-mail is configured, and asks for no code that is not there", () => {
    const html = renderToStaticMarkup(<CorrectionLink article={article} code="" email="" />);
    expect(html).toContain('href="/about#corrections"');
    expect(html).not.toContain("编号");
  });
});

describe("the dates of an article", () => {
  it("show the first publication once it differs from the last change", () => {
    expect(renderToStaticMarkup(<ReviewedOn article={article} code="107" />)).toContain("首发");
    const fresh = { ...article, updatedOn: "2026-11-01" } as Article;
    expect(renderToStaticMarkup(<ReviewedOn article={fresh} code="107" />)).not.toContain("首发");
  });
});

describe("the foot of an article", () => {
  it("quotes what people say, so that a comma inside does not part it", () => {
    const html = renderToStaticMarkup(
      <ArticleFoot article={article} related={[]} registry={{ contacts: {}, facts: {}, emergency: {} }}>
        {null}
      </ArticleFoot>,
    );
    expect(html).toContain("“老掉线”“钱够，就是付不出去”");
  });
});
