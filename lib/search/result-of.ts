import type { Collection } from "./collection.ts";
import type { Entry } from "./entry.ts";
import { excerpt } from "./highlight.ts";
import { searchedPath } from "./kinds.ts";
import type { Query } from "./query.ts";
import { type Hit, rankSections, type SectionScore } from "./rank.ts";
import type { SearchResult, SectionResult } from "./results.ts";
import { sectionWeights } from "./weights.ts";

const SECTIONS = 3;

/** What a reader sees of a hit: the article, its best sections, an excerpt; only the first `excerpts` sections get theirs. */
export function resultOf(index: Collection, hit: Hit, query: Query, excerpts = SECTIONS): SearchResult {
  const { id, score } = hit;
  const entry = index.entries[id] as Entry;
  const { kind, slug, title, verdict, answeredIn } = entry.head;
  const cut = (text: string) => excerpt(text, query.terms, index.analyzer);
  const ranked = rankSections(index, hit);
  const least = (ranked[0]?.total ?? 0) * sectionWeights.worthShowing;
  const shown = ranked.filter(({ total }) => total >= least).slice(0, SECTIONS);
  const sections = shown.map(({ section, best }, place): SectionResult => {
    const { id: anchor, heading, at } = index.sections[section] as Collection["sections"][number];
    const text = entry.body?.document.texts[at] || best?.text || heading;
    const part = best?.field === "heading" ? anchor : (best?.anchor ?? anchor);
    return { heading, url: searchedPath(kind, slug, part), excerpt: place < excerpts ? cut(text) : [] };
  });
  const whole = meansWhole(score, query) || (entry.troubles.has(query.core) && !(entry.body && isOfOne(ranked)));
  const best = whole ? undefined : sections[0];
  return {
    kind,
    slug,
    article: answeredIn?.split("/")[1] ?? slug,
    title,
    heading: best?.heading ?? "",
    url: best?.url ?? searchedPath(kind, slug),
    excerpt: excerpts === 0 ? [] : best ? best.excerpt : cut(overview(entry, score)),
    score: Math.round(score.total * 1000) / 1000,
    verdict: verdict ?? "",
    sections,
  };
}

/** Letters of a query that names a trouble and no part of it (退款), unless only a section speaks of it (刷单). */
const BARE = 2;
const BARE_WHOLE = 0.5;

/** Whether the article as a whole is the answer: it is called what was typed, or its title or a saying of all of it is the likest line and explains most of the query. */
function meansWhole({ best, certainty, named, whole }: Hit["score"], { letters }: Query): boolean {
  if (named || !best) return named;
  if (letters.length <= BARE) return best.letters !== letters && whole >= BARE_WHOLE;
  return best.section < 0 && certainty >= sectionWeights.whole;
}

/** Whether one section speaks of a trouble far more than the next: of the others each is as good, and what holds of all of them stands above (支付宝打不开). Told from running text: before it is there, a heading that happens to have the word is ahead of all. */
function isOfOne([first, second]: readonly SectionScore[]): boolean {
  return (second?.total ?? 0) < sectionWeights.alone * (first?.total ?? 0);
}

/** What an article is about, or until the second tier is there the words that were found. */
function overview({ head, body }: Entry, { best }: Hit["score"]): string {
  return body?.document.about || best?.text || head.title;
}
