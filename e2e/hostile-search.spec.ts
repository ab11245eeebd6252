import { hostileStrings } from "../lib/search/fixtures/hostile.ts";
import { baseUrl, everyPage } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

/** In every query; whatever shows it outside the field has echoed the query. */
const marker = "zq7x";
const strings = hostileStrings(10_000)
  .filter((_, i) => everyPage || i % 20 < 3)
  .map((text) => [...text.toWellFormed()].slice(0, 90).join("") + marker);

/** Asks one address with every string, a few at a time; what is wrong with the answers. */
async function ask(path: string, wrong: (answer: Response, body: string) => string): Promise<string[]> {
  const found: string[] = [];
  const waiting = strings.map((text) => `${path}?q=${encodeURIComponent(text)}`);
  const work = async () => {
    for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
      const answer = await fetch(baseUrl() + target);
      const why = [200, 400, 414].includes(answer.status) ? wrong(answer, await answer.text()) : `${answer.status}`;
      if (why) found.push(`${target}: ${why}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return found;
}

test("hostile strings on the search page: no 5xx, and no word of theirs outside the field", async () => {
  test.setTimeout(600_000);
  const found = await ask("/search", (_, html) => {
    const rest = html.replace(/(<input\b[^>]*\bname="q")[^>]*>/, "$1>");
    return new RegExp(marker, "i").test(rest) ? "echoed" : "";
  });
  expect(found.slice(0, 5)).toEqual([]);
});

test("hostile strings to the API: no 5xx, and no word of theirs but in the field that names the query", async () => {
  test.setTimeout(600_000);
  const found = await ask("/api/v1/search", (answer, json) => {
    const { query, didYouMean: _, ...rest } = JSON.parse(json);
    if (answer.status === 200 && !query.endsWith(marker)) return "another query";
    return new RegExp(marker, "i").test(JSON.stringify(rest)) ? "echoed" : "";
  });
  expect(found.slice(0, 5)).toEqual([]);
});
