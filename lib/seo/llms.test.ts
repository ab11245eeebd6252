import { expect, test } from "vitest";
import { loadArticles } from "../content/source.server.ts";
import { llmsText } from "./llms.ts";

const text = llmsText(loadArticles(), "https://example.org");

test("llms.txt has one title, a summary below it, and every article's Markdown once", () => {
  expect(text).toMatch(/^# 钱包急救\n\n> .+\n/);
  expect(text.match(/^# /gm)).toHaveLength(1);
  const lasting = loadArticles().filter(({ kind }) => kind !== "notice");
  for (const { url } of lasting) expect(text.split(`(https://example.org${url}.md)`), url).toHaveLength(2);
});

test("llms.txt says how to quote: unofficial, with dates, and never 再付 without the bill", () => {
  expect(text).toContain("非官方");
  expect(text).toContain("核对");
  expect(text).toMatch(/再付一次.*先查账单/);
});
