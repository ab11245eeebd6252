import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { loadCodes } from "../codes/codes.server.ts";
import { codeOf } from "../codes/lookup.ts";
import { refOf, withSubsections } from "../content/articles.ts";
import { mdxComponents } from "../content/mdx/components.ts";
import { isJsx, type MdxNode, parseMdx, rawText, walk } from "../content/mdx/parse.ts";
import { sectionsOf } from "../content/mdx/sections.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { loadArticles } from "../content/source.server.ts";
import { articleMarkdown, type MarkdownSite, sectionMarkdown } from "./markdown.ts";

const articles = loadArticles().filter(({ kind }) => kind !== "notice");
const site: MarkdownSite = {
  registry: loadRegistries(),
  origin: "https://example.org",
  titleOf: (ref) => articles.find((article) => refOf(article) === ref)?.title,
  codeOf: (ref, anchor) => codeOf(loadCodes(), ref, anchor),
};
const texts = new Map(articles.map((article) => [article.url, articleMarkdown(article, site)]));
const textOf = (url: string) => texts.get(url) ?? "";

/** Markdown as any other program reads it: without our extensions. */
const parse = (text: string) => unified().use(remarkParse).parse(text) as MdxNode;
const bare = (text: string) => text.replace(/\s/g, "");

/** An article made of a body alone. */
function withBody(body: string) {
  const [first] = articles.filter(({ kind }) => kind === "guide");
  return articleMarkdown({ ...(first as (typeof articles)[0]), body: parseMdx(body).children }, site);
}

describe("every article as Markdown", () => {
  test("nothing of the site's own syntax is left, and a plain parser finds no markup in the text", () => {
    const names = Object.keys(mdxComponents).join("|");
    for (const [url, text] of texts) {
      expect(text, url).not.toMatch(new RegExp(`</?(${names})\\b|\\[#|\\{|undefined`));
      walk(parse(text), (node) => {
        if (node.type === "text") expect(node.value, url).not.toMatch(/\*\*|^#|\]\(|&\w+;/);
        if (node.type === "html") expect.fail(`${url}: ${node.value}`);
      });
    }
  });

  test("everything the page says stands in it: each section's text, each step, each message", () => {
    for (const article of articles) {
      const said = bare(rawText(parse(textOf(article.url))));
      for (const { heading, id, steps, prompts } of article.sections) {
        if (id) expect(said, article.url).toContain(bare(heading));
        for (const { title, when } of steps)
          expect(said, article.url).toContain(bare(when ? `${when}：${title}` : title));
        for (const { says } of prompts) expect(said, article.url).toContain(bare(`“${says}”`));
      }
    }
  });

  test("the verdict comes before the warnings, those before the body, and the sources come last", () => {
    for (const article of articles.filter(({ kind }) => kind === "failure")) {
      const text = textOf(article.url);
      const at = (mark: string) => text.indexOf(mark);
      expect(at("- **钱安全吗**：**"), article.url).toBeGreaterThan(0);
      expect(at("## 急救卡")).toBeLessThan(at(`[编号 ${site.codeOf(refOf(article))}-1]`));
      if (article.body.some((node) => isJsx(node) && node.name === "NeverShare")) {
        expect(at("> **注意：这些谁要都不给**"), article.url).toBeLessThan(
          at(`[编号 ${site.codeOf(refOf(article))}-1]`),
        );
      }
      expect(text.split("\n## ").at(-1), article.url).toMatch(/^依据和改动\n/);
    }
  });

  test("every link is absolute, and what it names on this site exists", () => {
    const known = new Set([...articles.map(({ url }) => url), "/en"]);
    const codes = new Set(loadCodes().lock.values());
    const pages = ["/contacts", "/verify", "/report", "/check", "/terms", "/prompts", "/about", "/wallets", "/faq"];
    for (const [url, text] of texts) {
      walk(parse(text), (node) => {
        if (node.type !== "link") return;
        const to = new URL(node.url);
        expect(to.origin, url).toBe("https://example.org");
        const found = known.has(to.pathname) || codes.has(to.pathname.replace("/s/", ""));
        expect(found || pages.some((page) => to.pathname.startsWith(page)), `${url}: ${node.url}`).toBe(true);
      });
    }
  });

  test("a number stands with what it is for and the day it was checked", () => {
    const text = textOf("/wallets/icbc");
    const {
      value,
      for: use,
      checkedOn,
    } = site.registry.contacts["hotline-icbc"] as { value: string } & Record<string, string>;
    const line = text.split("\n").find((one) => one.includes(value)) ?? "";
    expect(line).toContain(use);
    expect(line).toContain(`${checkedOn} 登记`);
  });

  test("steps are numbered and lead to their short address", () => {
    const text = textOf("/failures/disconnect");
    expect(text).toMatch(
      /^1\. 断的时候正在付款或转账：\*\*先看那笔钱扣了没有\*\* \[编号 101-2\]\(https:\/\/example\.org\/s\/101-2\)$/m,
    );
    expect(text).toMatch(/^2\. .*编号 101-3\]/m);
  });
});

describe("a section as Markdown", () => {
  const disconnect = articles.find(({ url }) => url === "/failures/disconnect") as (typeof articles)[0];
  const section = (anchor: string) => sectionMarkdown(disconnect, anchor, site) ?? "";

  test("every anchor that has a code has a document, under its section's name", () => {
    for (const article of articles) {
      for (const { id, heading, steps, prompts } of article.sections) {
        const names = [
          [id, ""],
          ...steps.map((s) => [s.id, `（这一节里的“${s.title}”）`]),
          ...prompts.map((p) => [p.id, `（这一节里的“${p.says}”）`]),
        ];
        for (const [anchor = "", name] of names.filter(([anchor]) => anchor)) {
          const text = sectionMarkdown(article, anchor, site) ?? "";
          const title = id ? `${article.title}｜${heading}` : article.title;
          expect(text.split("\n")[0], `${article.url}#${anchor}`).toBe(`# ${title}`);
          expect(text).toContain(`<https://example.org${article.url}#${anchor}>`);
          expect(text).toContain(`编号 ${site.codeOf(refOf(article), anchor)}${name}，更新`);
        }
      }
    }
  });

  test("it has the article's verdict and its own text, and nothing of the next section", () => {
    expect(section("mid-payment")).toContain("**能再付吗**：**先别**");
    expect(section("mid-payment")).toContain("只点一次，看到结果再走。");
    expect(section("mid-payment")).not.toContain("从后台划掉钱包");
  });

  test("a step comes with its whole section, whatever the kind of article: no paying again without the bill", () => {
    for (const article of articles) {
      for (const { steps, prompts } of article.sections) {
        const parts = [...steps.map(({ title }) => `**${title}**`), ...prompts.map(({ says }) => `**“${says}”**`)];
        for (const { id } of [...steps, ...prompts]) {
          const text = sectionMarkdown(article, id, site) ?? "";
          expect(
            parts.filter((part) => !text.includes(part)),
            `${article.url}#${id}`,
          ).toEqual([]);
        }
      }
    }
  });

  test("a step before the first heading comes with all that stands there", () => {
    const [first] = articles.filter(({ kind }) => kind === "faq");
    const faq = first as (typeof articles)[0];
    const body = parseMdx(
      `先看账单。\n\n<Steps>\n<Step id="again" title="再付一次" risk="retry">\n没扣才付。\n</Step>\n</Steps>\n\n## 后面 [#later]\n\n别的。`,
    ).children;
    const article = { ...faq, body, sections: sectionsOf(body, faq.title, site.registry) };
    const text = sectionMarkdown(article, "again", site) ?? "";
    expect(text).toContain("\n先看账单。\n");
    expect(text).toContain("**再付一次**");
    expect(text).not.toContain("别的。");
  });

  test("a section comes with its subsections, without which it may be a heading and nothing else", () => {
    for (const article of articles) {
      for (const section of article.sections.filter(({ id }) => id)) {
        const text = sectionMarkdown(article, section.id, site) ?? "";
        const below = withSubsections(article.sections, section).slice(1);
        expect(
          below.filter(({ heading }) => !text.includes(`\n### ${heading}`)),
          `${article.url}#${section.id}`,
        ).toEqual([]);
        expect(section.text || below.length > 0, `${article.url}#${section.id} is empty`).toBeTruthy();
      }
    }
  });

  test("a step that can lose money or data keeps its warning", () => {
    expect(section("reinstall")).toContain("（会丢数据，先看警告）");
    expect(section("reinstall")).toContain("助记词或私钥没有抄在纸上核对过");
    expect(section("pay-again")).toContain("（先查账单再做）");
    expect(section("pay-again")).toContain("先看账单里有没有这笔扣款");
  });

  test("an anchor that is not there has none", () => {
    for (const anchor of ["no-such", "constructor", "title", ""]) {
      expect(sectionMarkdown(disconnect, anchor, site), anchor).toBeUndefined();
    }
  });
});

describe("text that looks like markup", () => {
  test.each([
    ["星号 a\\*b\\*c 和 \\_x\\_", "星号 a\\*b\\*c 和 \\_x\\_"],
    ["写成 `a*b`", "写成 `a*b`"],
    ["\\# 不是标题", "\\# 不是标题"],
    ["\\- 不是列表", "\\- 不是列表"],
    ["2026\\. 不是编号", "2026\\. 不是编号"],
  ])("%s stays text", (body, expected) => {
    expect(withBody(body)).toContain(`\n${expected}\n`);
  });
});
