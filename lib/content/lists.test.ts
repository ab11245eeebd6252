import { describe, expect, test } from "vitest";
import type { Article } from "./article.ts";
import { lineOf, listOf, listPrompts, pagesBehind, promptsIn } from "./lists.ts";
import { loadArticles } from "./source.server.ts";

const real = loadArticles();
const many: Article[] = [
  ...real,
  ...Array.from({ length: 1_000 }, (_, i) => {
    const model = real.find(({ slug }) => slug === "payment-failure") as Article<"failure">;
    const slug = `made-${i}`;
    return { ...model, slug, url: `/failures/${slug}`, title: `${"安卡收转"[i % 4]}第 ${i} 篇` } as Article;
  }),
];

describe("today", () => {
  test("every list is whole on its own page", () => {
    expect(pagesBehind(real)).toEqual([]);
    expect(listPrompts(real).inside.first.flatMap(promptsIn)).toHaveLength(real.flatMap(promptsIn).length);
  });
});

describe("with a thousand articles more", () => {
  const pages = pagesBehind(many);
  const failures = many.filter(({ kind }) => kind === "failure") as Article<"failure">[];
  const parts = listOf(failures);
  const { inside } = listPrompts(many);

  test("every failure stands once, on the list's page or on one behind it", () => {
    const all = parts.flatMap(({ first, rest }) => [...first, ...rest.flatMap(({ entries }) => entries)]);
    expect(all.map(({ slug }) => slug).toSorted()).toEqual(failures.map(({ slug }) => slug).toSorted());
  });

  test("so does every article with messages inside, each under its group’s order or behind it", () => {
    const all = [...inside.first, ...inside.rest.flatMap(({ entries }) => entries)];
    const owners = many.filter((article) => promptsIn(article).length > 0);
    expect(all.map(({ url }) => url).toSorted()).toEqual(owners.map(({ url }) => url).toSorted());
  });

  test("what is asked most stays on the list's page, in its order", () => {
    const [paying] = parts;
    expect(paying?.group.id).toBe("paying");
    expect(paying?.first.map(({ slug }) => slug).slice(0, 3)).toEqual([
      "payment-failure",
      "charged-not-completed",
      "arrival-delay",
    ]);
    expect(paying?.rest).toEqual([]);
  });

  test("pages behind have addresses and titles of their own, at most 50 rows, and belong to their list", () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(pages.filter(({ entries }) => entries.length > 50)).toEqual([]);
    const one = pages.find(({ id }) => id === "failures-other-1");
    expect(one).toMatchObject({ letters: "A 1", list: { name: "故障", url: "/failures" }, title: "其他：故障 A 1" });
    const prompts = pages.find(({ id }) => id === "prompts-in-articles-1");
    expect(prompts).toMatchObject({ inside: true, list: { url: "/prompts" } });
    expect(prompts?.title).toMatch(/^写在文章里的提示 A/);
  });
});

test("a row says how people put a failure, what a message means, what an answer is about", () => {
  const of = (ref: string) => lineOf(real.find(({ url }) => url === ref) as Article);
  const failure = real.find(({ url }) => url === "/failures/disconnect") as Article<"failure">;
  expect(of("/failures/disconnect").split("、")[0]).toBe(failure.saidAs?.[0]?.says[0]);
  const prompt = real.find(({ kind }) => kind === "prompt") as Article<"prompt">;
  expect(of(prompt.url)).toBe(prompt.means);
  const faq = real.find(({ kind }) => kind === "faq") as Article<"faq">;
  expect(of(faq.url)).toBe(faq.description);
});
