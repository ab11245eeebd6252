import { describe, expect, it } from "vitest";
import { readCorpus } from "../content/check/corpus.ts";
import { contentWith } from "../content/check/fixture.ts";
import { check } from "../content/check.ts";
import { kinds } from "../kinds.ts";
import { findingsIn, TODAY } from "./fixture.ts";
import { newArticle, usage } from "./new-article.ts";
import { rules } from "./rules.ts";

const files = contentWith({});
const corpus = readCorpus(files);
const make = (kind: string, slug: string, title: string) => newArticle({ kind, slug, title }, files, corpus, TODAY);
const titles: Record<string, string> = { faq: "银行卡冻结了怎么办？" };

describe("newArticle", () => {
  it.each(kinds.map(({ kind }) => kind))("makes a %s that passes the check and the lint as a draft", (kind) => {
    const made = make(kind, "card-frozen", titles[kind] ?? "银行卡被冻结：钱动不了");
    if ("refusal" in made) throw new Error(made.refusal);
    expect(made.text).toContain("draft: true");
    expect(made.text).not.toMatch(/TODO|FIXME|XXX/);
    expect(check([...files, made])).toEqual([]);
    expect(findingsIn({ [made.path]: made.text }, rules)).toEqual([]);
  });

  it("makes two drafts that do not repeat each other", () => {
    const [one, two] = [make("failure", "one", "第一件事：怎么办"), make("failure", "two", "第二件事：怎么办")];
    if ("refusal" in one || "refusal" in two) throw new Error("refused");
    expect(findingsIn({ [one.path]: one.text, [two.path]: two.text }, rules)).toEqual([]);
  });

  it.each([
    ["falure", "card-frozen", "银行卡冻结", "没有“falure”这个种类；是不是想写 failure？"],
    ["page", "card-frozen", "银行卡冻结", "没有“page”这个种类；可选：failure、wallet、guide、faq、prompt、notice"],
    [
      "failure",
      "Card_Frozen",
      "银行卡冻结",
      "slug“Card_Frozen”写得不对：只用小写英文、数字和连字符，以字母开头，例如 card-frozen",
    ],
    ["failure", "../x", "银行卡冻结", "slug“../x”写得不对：只用小写英文、数字和连字符，以字母开头，例如 card-frozen"],
    [
      "guide",
      "disconnect",
      "银行卡冻结",
      "slug disconnect 已经有了：content/failures/disconnect.mdx；全站一个 slug 只用一次，换一个",
    ],
    ["faq", "card-frozen", "银行卡冻结", "content/faq/card-frozen.mdx:3  title  标题就是问题，以“？”结尾"],
    [
      "guide",
      "card-frozen",
      "平时怎样预防",
      "content/guides/card-frozen.mdx:3  title  与 content/guides/prevention.mdx 的标题相同；换一个读者分得清的",
    ],
    ["guide", "card-frozen", "官网在哪里", "content/guides/card-frozen.mdx:3  title  标题不写“官网”“官方客服”"],
  ])("refuses %s %s “%s”", (kind, slug, title, refusal) => {
    expect(make(kind, slug, title)).toEqual({ refusal });
  });

  it("keeps a title with quotation marks and colons intact", () => {
    const made = make("guide", "card-frozen", '他说: "冻结" # 怎么办');
    expect("text" in made && made.text).toContain('title: "他说: \\"冻结\\" # 怎么办"');
  });

  it("says so when there is nothing to build on", () => {
    const empty = readCorpus([]);
    expect(newArticle({ kind: "guide", slug: "a", title: "标题" }, [], empty, TODAY)).toEqual({
      refusal: "content/ 里至少要有两篇文章和一个号码，才能写新的；先运行 npm run check",
    });
  });

  it("explains itself in Chinese", () => {
    expect(usage).toContain('npm run new -- <种类> <slug> "<标题>"');
  });
});
