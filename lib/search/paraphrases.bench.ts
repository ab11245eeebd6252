import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildIndex } from "./index.server.ts";
import type { TieredLexicon } from "./lexicon.ts";
import { createSearchIndex, search, understand } from "./search.ts";

const CORPUS = 5000;
const QUERIES = 1000;
const LARGEST_CLUSTER = 12;

type Pair = readonly [label: string, first: string, second: string];

/**
 * Whether the other wordings of a question are found among 5,000 questions: what the engine does without articles or
 * their sayings. `MRR shown` is after it said how sure it is: most of these questions are of other matters than ours.
 */
export function measureParaphrases(file: string, lexicon: TieredLexicon): Record<string, string | number> {
  const { documents, queries } = paraphraseTask(readPairs(file));
  const { head, body } = buildIndex(
    documents.map(({ text }, at) => ({
      kind: "faq" as const,
      slug: `q${at}`,
      title: text,
      description: text,
      sections: [],
    })),
    lexicon,
  );
  const index = createSearchIndex(head, body);
  const clusterOf = (slug: string) => documents[Number(slug.slice(1))]?.cluster;
  let [reciprocal, shown, first] = [0, 0, 0];
  for (const { q, cluster } of queries) {
    const ranked = understand(index, q, {}).hits.slice(0, 10);
    const rank = 1 + ranked.findIndex(({ id }) => clusterOf(head.articles[id]?.slug ?? "") === cluster);
    if (rank === 1) first++;
    if (rank) reciprocal += 1 / rank;
    const place = 1 + search(index, q, { excerpts: 0 }).results.findIndex(({ slug }) => clusterOf(slug) === cluster);
    if (place) shown += 1 / place;
  }
  const share = (sum: number) => (sum / queries.length).toFixed(3);
  return {
    list: "paraphrases",
    n: queries.length,
    "s@1": share(first),
    MRR: share(reciprocal),
    "MRR shown": share(shown),
  };
}

function readPairs(file: string): Pair[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t") as unknown as Pair);
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const byDigest = (a: string, b: string): number => (digest(a) < digest(b) ? -1 : 1);

/** One wording of each group is the query, the others are documents; the rest is questions labelled as different. */
function paraphraseTask(pairs: readonly Pair[]) {
  const find = unionOf(pairs);
  const chosen = clustersOf(pairs, find)
    .filter(([query = "", ...others]) => others.every((o) => bare(o) !== bare(query)) && bare(query).length > 2)
    .filter(([query = ""]) => Number.parseInt(digest(query), 16) % 2 === 0)
    .sort(([a = ""], [b = ""]) => byDigest(`order${a}`, `order${b}`))
    .slice(0, QUERIES);
  const asked = new Set(chosen.map(([query = ""]) => query));
  const taken = new Set([...asked].map(find));
  const texts = new Set(chosen.flatMap(([, ...others]) => others));
  const rest: string[] = [];
  for (const [label, a, b] of pairs) {
    if (label !== "0") continue;
    const near = taken.has(find(a)) ? b : taken.has(find(b)) ? a : undefined;
    if (near) texts.add(near);
    else rest.push(a, b);
  }
  for (const query of asked) texts.delete(query);
  for (const text of [...new Set(rest)].filter((q) => !taken.has(find(q))).sort(byDigest)) {
    if (texts.size >= CORPUS) break;
    texts.add(text);
  }
  const documents = [...texts].sort(byDigest).map((text) => ({ text, cluster: find(text) }));
  return { documents, queries: [...asked].map((q) => ({ q, cluster: find(q) })) };
}

/** For each question the one that stands for all its paraphrases. */
function unionOf(pairs: readonly Pair[]): (question: string) => string {
  const parent = new Map<string, string>();
  const find = (question: string): string => {
    let top = question;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    parent.set(question, top);
    return top;
  };
  for (const [label, a, b] of pairs) {
    for (const q of [a, b]) if (!parent.has(q)) parent.set(q, q);
    if (label === "1") parent.set(find(a), find(b));
  }
  return find;
}

function clustersOf(pairs: readonly Pair[], find: (question: string) => string): string[][] {
  const clusters = Map.groupBy(new Set(pairs.flatMap(([, a, b]) => [a, b])), find);
  for (const [label, a, b] of pairs) if (label === "0" && find(a) === find(b)) clusters.delete(find(a));
  return [...clusters.values()]
    .filter((members) => members.length > 1 && members.length <= LARGEST_CLUSTER)
    .map((members) => members.sort(byDigest));
}
