import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { loadEnglish } from "../content/registry.server.ts";
import { WHOLE_ARTICLE } from "../content/sayings.ts";
import type { English } from "../content/schema/english.ts";
import { toolPages } from "../paths.ts";
import type { ArticleForSearch } from "./document.ts";
import { ENGLISH_PAGE } from "./english.ts";
import type { TieredLexicon } from "./lexicon.ts";

const word = z.string().min(1).max(20);
/** A query that this entry changes, and the article that it must bring to the first three. */
const proof = z.strictObject({ query: z.string().min(1).max(60), leads: z.string().regex(/^[a-z]+(\/[a-z0-9-]+)?$/) });

/** Words that the second tier brings. */
const more = z.array(word).min(1).optional();

const tool = z.strictObject({
  page: z.enum(toolPages),
  title: z.string().min(1).max(20),
  about: z.string().min(1).max(60),
  says: z.array(word).min(3),
  proof: proof.pick({ query: true }),
});

/** What visitors type who read no Chinese, by the section of the English page that answers. */
const englishSaying = z.strictObject({ at: z.string(), says: z.array(z.string().regex(/^[a-z' -]{3,40}$/)).min(1) });

const lexiconSchema = z.strictObject({
  tools: z.array(tool),
  english: z.array(englishSaying),
  groups: z.array(
    z.strictObject({
      words: z.array(word).min(2),
      more,
      wide: z.literal(true).optional(),
      later: z.literal(true).optional(),
      proof,
    }),
  ),
  variants: z.array(z.strictObject({ word, written: z.array(word).min(1), proof })),
  fillers: z.array(z.strictObject({ words: z.array(word).min(1), more, proof })),
  /** The proof is a question that is not answered, and would be without the entry or nearly. */
  elsewhere: z.array(
    z.strictObject({
      words: z.array(word).min(1),
      more,
      paid: z.literal(true).optional(),
      proof: proof.pick({ query: true }),
    }),
  ),
});

/** content/lexicon.yaml as its editors write it. */
export type LexiconFile = z.infer<typeof lexiconSchema>;

/** Reads content/lexicon.yaml below `root`; throws with the place of the first mistake. */
export function loadLexiconFile(root = process.cwd()): LexiconFile {
  const file = join(root, "content/lexicon.yaml");
  const result = lexiconSchema.safeParse(parse(readFileSync(file, "utf8")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`content/lexicon.yaml: ${issue?.path.join(".")}: ${issue?.message}`);
}

/** The words without those that hold another of them, which are found by it: 利率 finds 日利率. */
function shortest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other))).sort();
}

/** The lexicon that the index carries. */
export function compileLexicon({ groups, variants, fillers, elsewhere }: LexiconFile): TieredLexicon {
  const first = groups.filter(({ later }) => !later);
  const inOrder = [...first, ...groups.filter(({ later }) => later)];
  const wide = inOrder.flatMap((group, at) => (group.wide ? at : []));
  const others = elsewhere.filter(({ paid }) => !paid);
  const paid = elsewhere.filter((entry) => entry.paid);
  const known = shortest(others.flatMap(({ words }) => words));
  return {
    lexicon: {
      groups: first.map(({ words }) => words),
      wide: wide.filter((at) => at < first.length),
      variants: variants.flatMap((entry) => entry.written.map((written) => [written, entry.word] as const)),
      fillers: fillers.flatMap(({ words }) => words),
      elsewhere: known,
      paid: paid.flatMap(({ words }) => words),
    },
    more: {
      groups: inOrder.map(({ words, more = [], later }) => (later ? [...words, ...more] : more)),
      wide: wide.filter((at) => at >= first.length),
      fillers: fillers.flatMap(({ more = [] }) => more),
      elsewhere: shortest([...known, ...others.flatMap(({ more = [] }) => more)]).filter((one) => !known.includes(one)),
      paid: paid.flatMap(({ more = [] }) => more),
    },
  };
}

/** The pages that do something, as the search finds them. */
export function toolsOf({ tools }: Pick<LexiconFile, "tools">): ArticleForSearch[] {
  return tools.map(({ page, title, about, says }) => ({
    kind: "tool",
    slug: page,
    title,
    description: about,
    means: about,
    saidAs: [{ at: WHOLE_ARTICLE, says }],
    sections: [],
  }));
}

/** The tools of content/lexicon.yaml and the English page, to be indexed beside the articles. */
export function loadTools(root?: string): ArticleForSearch[] {
  const file = loadLexiconFile(root);
  return [...toolsOf(file), englishPage(file, loadEnglish(root))];
}

/** The page for those who read no Chinese; throws for a saying of a section that it lacks. */
function englishPage({ english }: LexiconFile, { title, description, sections }: English): ArticleForSearch {
  const stray = english.find(({ at }) => at !== WHOLE_ARTICLE && !sections.some(({ id }) => id === at));
  if (stray) throw new Error(`content/lexicon.yaml: english: content/english.yaml has no section ${stray.at}`);
  const text = (lines: readonly string[]) => lines.join(" ").replace(/\s*\{[\w-]+\}/g, "");
  return {
    kind: "tool",
    slug: ENGLISH_PAGE,
    title,
    description,
    saidAs: english,
    sections: sections.map((one) => ({
      id: one.id,
      heading: one.heading,
      text: text(one.text),
      steps: [],
      prompts: [],
    })),
  };
}

/** The editors' lexicon, ready for buildIndex. */
export function loadLexicon(root?: string): TieredLexicon {
  return compileLexicon(loadLexiconFile(root));
}
