import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadCodes } from "../codes/codes.server.ts";
import { resolveCode } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import { sayingsOf } from "../content/sayings.ts";
import { loadArticles } from "../content/source.server.ts";
import type { Database } from "../feedback/tables.ts";
import { buildIndex } from "../search/index.server.ts";
import { compileLexicon, type LexiconFile, loadLexiconFile } from "../search/lexicon.server.ts";
import { createSearchIndex, type SearchIndex, search } from "../search/search.ts";
import { groupMisses } from "./groups.ts";
import { withSaying, withWord } from "./patch.ts";
import { type Proposal, type ProposedWord, proposeSayings, proposeTopics, unknownWords } from "./propose.ts";
import type { Missed } from "./queries.ts";
import { termsOf } from "./terms.ts";

const indexOf = (articles: readonly Article[], lexicon: LexiconFile): SearchIndex => {
  const { head, body } = buildIndex(articles, compileLexicon(lexicon));
  return createSearchIndex(head, body);
};

/** Every miss that still has its words. */
export async function allMisses(db: Database): Promise<Missed[]> {
  const rows = await db
    .selectFrom("misses")
    .select(["at", "query", "sure", "origin", "near"])
    .where("query", "is not", null)
    .orderBy("at", "desc")
    .limit(20_000)
    .execute();
  return rows.map((row) => ({ ...row, query: row.query ?? "" }));
}

/** What editors may take over from misses: sayings, words that make a difference, topics. */
export function propose(misses: readonly Missed[]): Proposal {
  const [articles, codes, lexicon] = [loadArticles(), loadCodes(), loadLexiconFile()];
  const groups = groupMisses(misses, termsOf);
  const byRef = new Map(articles.map((article) => [refOf(article), article]));
  const place = (code: string) => {
    const found = resolveCode(codes, code);
    return found.kind === "section" ? { ref: found.article, at: found.anchor } : undefined;
  };
  const isKnown = (ref: string, says: string) => sayingsOf(byRef.get(ref) ?? { kind: "" }).includes(says);
  const known = new Set(lexicon.groups.flatMap(({ words }) => words));
  const candidates = unknownWords(
    groups,
    (word) => ![...known].some((one) => one.includes(word) || word.includes(one)),
  );
  const words = candidates.flatMap(({ near, word, query }) => {
    const ref = place(near)?.ref;
    return ref === undefined ? [] : provenWord(articles, lexicon, byRef.get(ref), { word, query, leads: ref });
  });
  return { sayings: proposeSayings(groups, place, isKnown), words, topics: proposeTopics(groups) };
}

/** The word in the group that the article's title speaks of, if with it the query leads there sooner than without. */
function provenWord(
  articles: readonly Article[],
  lexicon: LexiconFile,
  article: Article | undefined,
  wanted: Omit<ProposedWord, "group">,
): ProposedWord[] {
  const group = lexicon.groups.findIndex(({ words }) => words.some((word) => article?.title.includes(word)));
  if (group < 0) return [];
  const groups = lexicon.groups.map((one, i) => (i === group ? { ...one, words: [...one.words, wanted.word] } : one));
  const rank = (index: SearchIndex) => rankOf(index, wanted.query, (url) => url === `/${wanted.leads}`) || 99;
  const [before, after] = [rank(indexOf(articles, lexicon)), rank(indexOf(articles, { ...lexicon, groups }))];
  return after <= 3 && after < before ? [{ ...wanted, group }] : [];
}

/** Rank of the first of ten results whose page fits, 0 for none. */
function rankOf(index: SearchIndex, query: string, fits: (page: string) => boolean): number {
  return 1 + search(index, query, { limit: 10 }).results.findIndex(({ url }) => fits(url.replace(/#.*/, "")));
}

/** The proposal as a patch that git applies; nothing is changed. */
export function patchOf({ sayings, words }: Proposal): string {
  const files = new Map<string, string>();
  const edit = (file: string, change: (text: string) => string) =>
    files.set(file, change(files.get(file) ?? readFileSync(file, "utf8")));
  for (const saying of sayings) edit(`content/${saying.ref}.mdx`, (text) => withSaying(text, saying));
  for (const word of words) edit("content/lexicon.yaml", (text) => withWord(text, word));
  const folder = mkdtempSync(join(tmpdir(), "propose-"));
  try {
    return [...files].map(([file, text]) => diffOf(folder, file, text)).join("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function diffOf(folder: string, file: string, text: string): string {
  const changed = join(folder, file);
  mkdirSync(dirname(changed), { recursive: true });
  writeFileSync(changed, text);
  const { stdout } = spawnSync("diff", ["-u", "--label", `a/${file}`, "--label", `b/${file}`, file, changed]);
  return stdout.toString();
}

/** A question of a list, with the topics or the sections that answer it. */
interface Asked {
  readonly q: string;
  readonly topics?: readonly string[];
  readonly answers?: readonly string[];
}

/** What a proposal does to a list of questions: how many are answered by the first result, before and after. */
export function effectOn(file: string, { sayings, words }: Proposal): { asked: number; before: number; after: number } {
  const [articles, lexicon] = [loadArticles(), loadLexiconFile()];
  const topicsOf = new Map(articles.map((article) => [article.url, "topics" in article ? article.topics : []]));
  const list = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Asked => JSON.parse(line));
  const fits =
    ({ topics = [], answers = [] }: Asked) =>
    (page: string) =>
      (topicsOf.get(page) ?? []).some((topic) => topics.includes(topic)) ||
      answers.some((answer) => `/${answer.replace(/#.*/, "")}` === page);
  const first = (index: SearchIndex) => list.filter((asked) => rankOf(index, asked.q, fits(asked)) === 1).length;
  const patched = articles.map((article) => {
    const mine = sayings.filter(({ ref }) => ref === refOf(article)).map(({ at, says }) => ({ at, says: [says] }));
    return mine.length > 0 && "saidAs" in article
      ? ({ ...article, saidAs: [...(article.saidAs ?? []), ...mine] } as Article)
      : article;
  });
  const groups = lexicon.groups.map((group, i) => {
    const more = words.filter((word) => word.group === i).map(({ word }) => word);
    return { ...group, words: [...group.words, ...more] };
  });
  return {
    asked: list.length,
    before: first(indexOf(articles, lexicon)),
    after: first(indexOf(patched, { ...lexicon, groups })),
  };
}
