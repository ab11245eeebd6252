import { describe, expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { searchedPath } from "./kinds.ts";
import { compileLexicon, type LexiconFile, loadLexiconFile } from "./lexicon.server.ts";
import { createWordFinder } from "./lexicon.ts";
import { createSearchIndex, type SearchIndex, understand } from "./search.ts";

const file = loadLexiconFile();
const { head } = realIndex().index;
const load = (lexicon: LexiconFile) => createSearchIndex({ ...head, lexicon: compileLexicon(lexicon) });

/** The ten best articles for a query, and the articles that answer for them. */
function answers(index: SearchIndex, query: string): string[][] {
  return understand(index, query, {})
    .hits.slice(0, 10)
    .flatMap(({ id }) => index.entries[id]?.head ?? [])
    .map(({ kind, slug, answeredIn }) => [searchedPath(kind, slug).slice(1), answeredIn ?? ""]);
}

describe("content/lexicon.yaml", () => {
  const whole = load(file);
  const parts = ["groups", "variants", "fillers"] as const;
  const entries = parts.flatMap((part) => file[part].map((entry, at) => ({ part, at, ...entry.proof })));

  it.each(entries)("$part $at: “$query” leads to $leads", ({ query, leads }) => {
    expect(answers(whole, query).slice(0, 3).flat()).toContain(leads);
  });

  it.each(entries)("$part $at changes what “$query” finds", ({ part, at, query }) => {
    const without = load({ ...file, [part]: file[part].filter((_, other) => other !== at) });
    expect(answers(without, query)).not.toEqual(answers(whole, query));
  });
});

describe("createWordFinder", () => {
  const find = createWordFinder([["登录", "登录失败"], ["pin"]], (word) => word);

  it("finds every word at every place, also inside longer ones", () => {
    expect(find("登录失败")).toEqual([
      { start: 0, end: 2, groups: [0] },
      { start: 0, end: 4, groups: [0] },
    ]);
  });

  it("does not find a word inside a Latin word", () => {
    expect(find("shopping")).toEqual([]);
    expect(find("改pin码")).toHaveLength(1);
  });
});
