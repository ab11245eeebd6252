import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { folderOf } from "../kinds.ts";
import { readArticles } from "./fixtures/articles.server.ts";
import { golden } from "./golden.ts";
import { buildIndex } from "./index.server.ts";
import { loadLexicon, loadTools } from "./lexicon.server.ts";
import { measureParaphrases } from "./paraphrases.bench.ts";
import type { SearchAnswer } from "./results.ts";
import { createSearchIndex, type SearchIndex, search } from "./search.ts";

const help = `npm run bench:quality -- [--queries FILE]… [--sections FILE]… [--outside FILE]… [--atec FILE] [--misses N]

--queries   问题和它的主题，一行一个 {"q", "topics", "kind"}；没有文章讲的主题不算
--sections  问题和答它的小节，一行一个 {"q", "answers": ["failures/slug#anchor"], "kind"}
--outside   什么都不答它的问题：同样的文件，只取 topics 为空的
--atec      一对对问题：标签、问题、问题，制表符隔开，.tsv 或 .tsv.gz
--misses N  每张单子打印前 N 个没对的`;

interface Labelled {
  readonly q: string;
  readonly kind?: string;
  readonly topics?: readonly string[];
  readonly answers?: readonly string[];
}

type Row = Record<string, string | number>;

function readList(file: string): Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const share = (part: number, all: number): string => (all ? (part / all).toFixed(3) : "—");
const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length;
const nameOf = (file: string): string => file.split("/").at(-1) ?? file;

/** Rank of the first result that satisfies `fits`, 0 for none among ten. */
function rankIn({ results }: SearchAnswer, fits: (result: SearchAnswer["results"][number]) => boolean): number {
  return 1 + results.slice(0, 10).findIndex(fits);
}

function sureOf(asked: readonly { readonly answer: SearchAnswer }[]): Row {
  const part = (sure: string) =>
    share(
      count(asked, ({ answer }) => answer.sure === sure),
      asked.length,
    );
  return { answers: part("answers"), near: part("near"), nothing: part("nothing") };
}

interface Asked {
  readonly query: Labelled;
  readonly answer: SearchAnswer;
  readonly rank: number;
}

function rankRow(list: string, asked: readonly Asked[]): Row {
  const all = asked.length;
  return {
    list,
    n: all,
    "s@1": share(
      count(asked, ({ rank }) => rank === 1),
      all,
    ),
    "hit@3": share(
      count(asked, ({ rank }) => rank >= 1 && rank <= 3),
      all,
    ),
    MRR: share(
      asked.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0),
      all,
    ),
    ...sureOf(asked),
  };
}

/** Queries with topics: relevant is an article that treats one of them. */
function measureQueries(index: SearchIndex, articles: readonly ArticleWithTopics[], queries: readonly Labelled[]) {
  const topics = new Map(articles.map((article) => [`${article.kind}/${article.slug}`, article.topics ?? []]));
  const covered = new Set([...topics.values()].flat());
  return queries
    .filter((query) => query.topics?.some((topic) => covered.has(topic)))
    .map((query): Asked => {
      const answer = search(index, query.q);
      const fits = ({ kind, slug }: { kind: string; slug: string }) =>
        topics.get(`${kind}/${slug}`)?.some((topic) => query.topics?.includes(topic)) ?? false;
      return { query, answer, rank: rankIn(answer, fits) };
    });
}

type ArticleWithTopics = ReturnType<typeof readArticles>[number] & { readonly topics?: readonly string[] };

/** Anchors of an article's section and of everything in it, by "kind/slug#anchor" of each of them. */
function insideOf(articles: readonly ArticleWithTopics[]): ReadonlyMap<string, string> {
  const inside = new Map<string, string>();
  for (const { kind, slug, sections } of articles) {
    for (const { id, steps = [], prompts } of sections) {
      const address = `${folderOf(kind)}/${slug}#${id}`;
      inside.set(address, address);
      for (const part of [...steps, ...prompts]) inside.set(`${folderOf(kind)}/${slug}#${part.id}`, address);
    }
  }
  return inside;
}

interface SectionAsked {
  readonly query: Labelled;
  readonly answer: SearchAnswer;
  readonly article: boolean;
  readonly first: boolean;
  readonly shown: boolean;
}

function measureSections(
  index: SearchIndex,
  inside: ReadonlyMap<string, string>,
  queries: readonly Labelled[],
): SectionAsked[] {
  return queries.map((query) => {
    const answer = search(index, query.q);
    const wanted = new Set(query.answers);
    const right = (url: string) => wanted.has(url.slice(1)) || wanted.has(inside.get(url.slice(1)) ?? "");
    const [first] = answer.results;
    const shown = answer.results.slice(0, 3).flatMap(({ url, sections }) => [url, ...sections.map((one) => one.url)]);
    return {
      query,
      answer,
      article: query.answers?.some((at) => at.split("#")[0] === first?.url.slice(1).split("#")[0]) ?? false,
      first: right(first?.url ?? ""),
      shown: shown.some(right),
    };
  });
}

function sectionRow(list: string, asked: readonly SectionAsked[]): Row {
  const part = (name: "article" | "first" | "shown") =>
    share(
      count(asked, (one) => one[name]),
      asked.length,
    );
  return {
    list,
    n: asked.length,
    article: part("article"),
    first: part("first"),
    shown: part("shown"),
    ...sureOf(asked),
  };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      queries: { type: "string", multiple: true, default: [] },
      sections: { type: "string", multiple: true, default: [] },
      outside: { type: "string", multiple: true, default: [] },
      atec: { type: "string" },
      misses: { type: "string", default: "0" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const misses = Number(values.misses);
  const say = (list: string, lines: readonly string[]) => {
    if (misses && lines.length) console.log(`\n${list}\n${lines.slice(0, misses).join("\n")}`);
  };
  const articles: ArticleWithTopics[] = readArticles();
  const { head, body } = buildIndex([...articles, ...loadTools()], loadLexicon());
  const [firstTier, whole] = [createSearchIndex(head), createSearchIndex(head, body)];

  const ranked: Row[] = [];
  const toGolden = golden.map(({ query, kind, expected }): Asked => {
    const answer = search(whole, query);
    const rank = rankIn(answer, (result) => expected.includes(`${result.kind}/${result.slug}`));
    return { query: { q: query, kind }, answer, rank };
  });
  ranked.push(rankRow("golden", toGolden));
  const kinds: Asked[] = [];
  for (const file of values.queries) {
    const queries = readList(file);
    const asked = measureQueries(whole, articles, queries);
    kinds.push(...asked);
    ranked.push(rankRow(nameOf(file), asked));
    ranked.push(rankRow(`${nameOf(file)}, first tier`, measureQueries(firstTier, articles, queries)));
    say(
      nameOf(file),
      asked
        .filter(({ rank, answer }) => rank !== 1 || answer.sure !== "answers")
        .map(({ query, rank, answer }) => `${rank} ${answer.sure} ${query.q} → ${answer.results[0]?.url}`),
    );
  }
  for (const kind of ["pinyin", "initials", "traditional", "typo"]) {
    const asked = kinds.filter(({ query }) => query.kind === kind);
    if (asked.length) ranked.push(rankRow(`of them ${kind}`, asked));
  }
  console.table(ranked);

  const inside = insideOf(articles);
  const sections: Row[] = [];
  const together: [SectionAsked[], SectionAsked[]] = [[], []];
  for (const file of values.sections) {
    const queries = readList(file);
    for (const [at, index] of [whole, firstTier].entries()) {
      const asked = measureSections(index, inside, queries);
      together[at]?.push(...asked);
      sections.push(sectionRow(nameOf(file) + (at ? ", first tier" : ""), asked));
      if (!at)
        say(
          nameOf(file),
          asked
            .filter(({ first }) => !first)
            .map(
              ({ query, answer, article, shown }) =>
                `${article ? "A" : "-"}${shown ? "S" : "-"} ${query.q} [${query.answers?.join(" ")}] → ${answer.results[0]?.url}`,
            ),
        );
    }
  }
  if (values.sections.length > 1) {
    sections.push(sectionRow("together", together[0]), sectionRow("together, first tier", together[1]));
  }
  if (sections.length) console.table(sections);

  const outside = values.outside.map((file) => {
    const asked = readList(file)
      .filter(({ topics }) => topics?.length === 0)
      .map((query) => ({ query, answer: search(whole, query.q) }));
    say(
      `${nameOf(file)}, outside`,
      asked
        .filter(({ answer }) => answer.sure === "answers")
        .map(({ query, answer }) => `${query.q} → ${answer.results[0]?.url}`),
    );
    return { list: `${nameOf(file)}, outside`, n: asked.length, ...sureOf(asked) };
  });
  if (outside.length) console.table(outside);
  if (values.atec) console.table([measureParaphrases(values.atec, loadLexicon())]);
}

if (import.meta.main) main();
