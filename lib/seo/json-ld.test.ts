import { describe, expect, test } from "vitest";
import type { Article } from "../content/article.ts";
import { articleData, pageData, scriptText, timeFactor } from "./json-ld.ts";

const article = {
  kind: "failure",
  slug: "a",
  url: "/failures/a",
  title: "断线</script><script>alert(1)</script>",
  short: "断线",
  description: "说明",
  owner: "编辑部",
  publishedOn: "2026-11-01",
  updatedOn: "2026-11-20",
  reviewedOn: "2026-11-22",
  saidAs: [{ at: "do-now", says: ["老掉线"] }],
  sources: [{ name: "编辑部整理" }, { name: "办法", fact: "law" }, { name: "另一条", fact: "law" }],
} as unknown as Article;
const facts = { law: { source: "《办法》第十一条" } as never };
const trail = [
  { name: "钱包急救", url: "/" },
  { name: "故障", url: "/failures" },
];
const nodes = (data: object) => (data as { "@graph": Record<string, unknown>[] })["@graph"];
const nodeOf = (data: object, type: string) => nodes(data).find((node) => node["@type"] === type);

describe("structured data", () => {
  const data = articleData("https://example.org", article, trail, facts);

  test("cannot end the element it stands in, and reads back as it was", () => {
    const text = scriptText(data);
    expect(text).not.toMatch(/<|<\/script/);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  test("of an article carries its dates, who checked it, and its sources once, without our own compilation", () => {
    expect(nodeOf(data, "TechArticle")).toMatchObject({
      datePublished: "2026-11-01",
      dateModified: "2026-11-20",
      citation: ["《办法》第十一条"],
      image: ["https://example.org/card/failures/a.png", "https://example.org/card/failures/a-square.png"],
    });
    expect(nodeOf(data, "WebPage")).toMatchObject({
      "@id": "https://example.org/failures/a",
      lastReviewed: "2026-11-22",
      reviewedBy: { name: "钱包急救编辑部" },
    });
  });

  test("leads from home to the page, which is called by its short name", () => {
    const page = nodeOf(data, "WebPage") as { breadcrumb: { itemListElement: { name: string; position: number }[] } };
    expect(page.breadcrumb.itemListElement.map(({ name, position }) => `${position} ${name}`)).toEqual([
      "1 钱包急救",
      "2 故障",
      "3 断线",
    ]);
  });

  test("names no source where there is none but our own", () => {
    const bare = { ...article, sources: [{ name: "编辑部整理" }] } as Article;
    expect(nodeOf(articleData("https://example.org", bare, trail, {}), "TechArticle")).not.toHaveProperty("citation");
  });

  test("of a page that is no article names its kind", () => {
    const page = { title: "关于", description: "说明", url: "/about" };
    const made = pageData("https://example.org", page, { trail, here: "关于", type: "AboutPage" });
    expect(nodeOf(made, "AboutPage")).toMatchObject({ url: "https://example.org/about" });
  });

  test("for Baidu gives the days of the page as times", () => {
    expect(timeFactor("https://example.org", article)).toMatchObject({
      "@id": "https://example.org/failures/a",
      pubDate: "2026-11-01T00:00:00",
      upDate: "2026-11-20T00:00:00",
    });
  });
});
