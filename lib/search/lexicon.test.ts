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

  it("finds what trying every word at every place finds, in texts of the articles, with few words and with many", () => {
    const texts =
      files.body
        .split("\n")
        .join("")
        .match(/[^"\\]{30,60}/g) ?? [];
    const words = [...new Set(texts.slice(0, 400).map((text, at) => text.slice(at % 20, (at % 20) + 1 + (at % 3))))];
    const some = texts.filter((_, at) => at % 20 === 0).flatMap((text) => [text, text.slice(0, 7), text.slice(3, 4)]);
    expect(some.length).toBeGreaterThan(200);
    for (const list of [words.slice(0, 40), words]) {
      const findAll = createWordFinder([list], (word) => word);
      const cuts = (text: string, at: number) =>
        /^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
      for (const text of some) {
        const found = findAll(text).map(({ start, end }) => `${start}-${end}`);
        const tried = list.flatMap((word) =>
          Array.from(text, (_, start) => start)
            .filter((start) => text.startsWith(word, start))
            .filter((start) => !cuts(text, start) && !cuts(text, start + word.length))
            .map((start) => `${start}-${start + word.length}`),
        );
        expect(found.toSorted(), text).toEqual(tried.toSorted());
      }
    }
  });
});
