import { expect, it } from "vitest";
import { hostileStrings } from "../search/fixtures/hostile.ts";
import { realIndex } from "../search/fixtures/index.server.ts";
import { readSearchPage } from "../search/search-page.ts";
import { readQuestion } from "./question.ts";
import { searchAnswer } from "./search.ts";

const { index } = realIndex();
const shell =
  '<input id="q" name="q"/><option value="faq">问</option><search-results>先看这里</search-results><p>页脚</p>';
const fillSearchPage = readSearchPage(shell);

it("reads, answers and shows 10,000 hostile strings: never an exception, never a word of theirs outside the field", () => {
  for (const text of hostileStrings(10_000)) {
    const question = readQuestion(new URLSearchParams({ q: `${text}zq7`.slice(-100), kind: text, limit: text }));
    const asked = readQuestion(new URLSearchParams({ q: `${text}zq7`.slice(-100) }));
    if (!question.ok) expect(question.detail).not.toContain("zq7");
    if (!asked.ok) continue;
    const { query, didYouMean: _, ...shown } = searchAnswer(index, asked.q, { limit: 20 });
    expect(query).toBe(asked.q);
    expect(JSON.stringify(shown)).not.toContain("zq7");
    const page = fillSearchPage(asked, "<p>结果</p>");
    expect(page.replace(/ value="[^"<>]*zq7"/, "")).toBe(shell.replace("先看这里", "<p>结果</p>"));
  }
}, 300_000);
