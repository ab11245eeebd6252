import { describe, expect, test } from "vitest";
import type { Article } from "../content/article.ts";
import { sayingsOf } from "../content/sayings.ts";
import { lengthOf } from "../content/schema/field.ts";
import { loadArticles } from "../content/source.server.ts";
import { loadFlows } from "../triage/flows.server.ts";
import { articleTitle, checkTitle, longestTitle, pageTitle } from "./title.ts";

const article = (fields: object) => articleTitle({ kind: "failure", ...fields } as unknown as Article);

describe("the title of a page", () => {
  test("is its own and the site's name", () => {
    expect(pageTitle("术语")).toBe("术语_钱包急救");
  });

  test("names the site once", () => {
    expect(pageTitle("关于钱包急救：谁写的")).toBe("关于钱包急救：谁写的");
  });

  test("is the first wording that fits", () => {
    expect(pageTitle("长".repeat(26), "短")).toBe("短_钱包急救");
    expect(pageTitle("长".repeat(25), "短")).toBe(`${"长".repeat(25)}_钱包急救`);
  });

  test("is cut where nothing fits, and not inside a character", () => {
    const title = pageTitle("𠮷".repeat(40));
    expect(lengthOf(title)).toBe(longestTitle);
    expect(title).toBe(`${"𠮷".repeat(24)}…_钱包急救`);
  });
});

describe("the title of an article", () => {
  const table: [fields: object, title: string, why: string][] = [
    [
      { title: "断线：连不上、老掉线", short: "断线" },
      "断线：连不上、老掉线怎么办_钱包急救",
      "a failure is asked about with 怎么办",
    ],
    [{ title: "退款没到，退到哪儿去了", short: "退款没到" }, "退款没到，退到哪儿去了_钱包急救", "it asks already"],
    [
      { title: "钱没了：被盗、被骗还是误会", short: "资金丢失" },
      "钱没了：被盗、被骗还是误会_钱包急救",
      "it asks already",
    ],
    [
      { title: "一".repeat(23), short: "断线" },
      `${"一".repeat(23)}_钱包急救`,
      "no room for the question: the heading stays whole",
    ],
    [{ title: "一".repeat(26), short: "断线" }, "断线_钱包急救", "no room for the heading: the short name"],
    [
      { kind: "prompt", title: "系统繁忙" },
      "“系统繁忙”是什么意思_钱包急救",
      "a message is asked about by what it means",
    ],
    [
      { kind: "faq", title: "断线了，钱会不会出问题？" },
      "断线了，钱会不会出问题？_钱包急救",
      "a question is its own title",
    ],
    [
      { kind: "guide", title: "投诉：一级一级往上找谁", short: "投诉" },
      "投诉：一级一级往上找谁_钱包急救",
      "nothing to add",
    ],
  ];
  for (const [fields, title, why] of table) {
    test(`${title}: ${why}`, () => expect(article(fields)).toBe(title));
  }
});

describe("the titles of what is published", () => {
  const articles = loadArticles();
  const all = [
    ...articles.map((a) => ({ heading: a.title, title: articleTitle(a), from: a.url })),
    ...loadFlows().map((flow) => ({ heading: flow.title, title: checkTitle(flow), from: flow.id })),
  ];

  test("are as long as result pages show, hold the heading, and promise nothing official", () => {
    const wrong = all.filter(
      ({ title, heading }) =>
        lengthOf(title) > longestTitle || !title.includes(heading) || /官网|官方客服/.test(title) || /…/.test(title),
    );
    expect(all.length).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });

  test("differ from each other", () => {
    const titles = all.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test("of a failure: each message that it is found by stands in its text, and what people say names no second failure", () => {
    const failures = articles.filter((a) => a.kind === "failure");
    const said = failures.flatMap(sayingsOf);
    expect(said.filter((words, i) => said.indexOf(words) !== i)).toEqual([]);
    const unsaid = failures.flatMap((a) => {
      const text = a.sections.map((section) => section.text).join("\n");
      return a.prompts.filter((says) => !text.includes(says)).map((says) => `${a.url}: ${says}`);
    });
    expect(unsaid).toEqual([]);
  });
});
