import { describe, expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { parseBody, parseHead } from "./index-file.ts";
import { searchedPath } from "./kinds.ts";
import { compileLexicon, type LexiconFile, loadLexiconFile } from "./lexicon.server.ts";
import { createWordFinder, withMoreWords } from "./lexicon.ts";
import { createSearchIndex, type SearchIndex, understand } from "./search.ts";

const file = loadLexiconFile();
const { files } = realIndex();
const head = parseHead(files.head);
const body = parseBody(files.body, head);
/** The first tier with other words; the second too where it is the second that brings them. */
function load(of: LexiconFile, { later }: { readonly later?: boolean } = {}): SearchIndex {
  const { lexicon, more } = compileLexicon(of);
  return createSearchIndex({ ...head, lexicon }, later ? { ...body, more } : undefined);
}

/** The ten best articles for a query, and the articles that answer for them. */
function answers(index: SearchIndex, query: string): string[][] {
  return understand(index, query, {})
    .hits.slice(0, 10)
    .flatMap(({ id }) => index.entries[id]?.head ?? [])
    .map(({ kind, slug, answeredIn }) => [searchedPath(kind, slug).slice(1), answeredIn ?? ""]);
}

describe("content/lexicon.yaml", () => {
  const [first, whole] = [load(file), load(file, { later: true })];
  const parts = ["groups", "variants", "fillers"] as const;
  const entries = parts.flatMap((part) =>
    file[part].map((entry, at) => ({ part, at, ...entry.proof, later: "later" in entry && entry.later === true })),
  );

  it.each(entries)("$part $at: “$query” leads to $leads", ({ query, leads, later }) => {
    expect(
      answers(later ? whole : first, query)
        .slice(0, 3)
        .flat(),
    ).toContain(leads);
  });

  it.each(entries)("$part $at changes what “$query” finds", ({ part, at, query, later }) => {
    const without = load({ ...file, [part]: file[part].filter((_, other) => other !== at) }, { later });
    expect(answers(without, query)).not.toEqual(answers(later ? whole : first, query));
  });

  it("more words come with the second tier, under the numbers of their groups", () => {
    const { lexicon, more } = compileLexicon(file);
    const both = withMoreWords(lexicon, more);
    expect(both.groups.slice(0, lexicon.groups.length).map(([word]) => word)).toEqual(
      lexicon.groups.map(([word]) => word),
    );
    expect(both.groups).toHaveLength(file.groups.length);
    for (const words of both.groups) expect(new Set(words).size).toBe(words.length);
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
