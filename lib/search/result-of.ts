import { articlePath } from "../paths.ts";
import { countIn } from "./bag.ts";
import type { Collection, Entry } from "./collection.ts";
import { excerpt } from "./highlight.ts";
import type { Hit } from "./hits.ts";
import type { Query } from "./query.ts";
import { type WeightedTerm, weightTerms } from "./rank.ts";
import type { SearchResult, SectionResult } from "./results.ts";
import { weights } from "./weights.ts";

const SECTIONS = 3;

/** What a reader sees of a hit: the article, its best sections, an excerpt; only the first `excerpts` sections get theirs. */
export function resultOf(index: Collection, { id, score }: Hit, query: Query, excerpts = SECTIONS): SearchResult {
  const entry = index.entries[id] as Entry;
  const { kind, slug, title, verdict, answeredIn } = entry.head;
  const terms = weightTerms(query, index);
  const sections = rankSections(entry, terms);
  const cut = (text: string) => excerpt(text, query.terms, index.analyzer);
  const results = sections.slice(0, SECTIONS).map((at, place): SectionResult => {
    const [anchor, heading] = entry.head.sections[at] ?? ["", ""];
    const text = entry.body?.document.texts[at] || heading;
    return { heading, url: articlePath(kind, slug, anchor), excerpt: place < excerpts ? cut(text) : [] };
  });
  const best = results[0];
  const anchor = score.best?.field === "prompt" ? score.best.anchor : "";
  return {
    kind,
    slug,
    article: answeredIn?.split("/")[1] ?? slug,
    title,
    heading: best?.heading ?? "",
    url: anchor ? articlePath(kind, slug, anchor) : (best?.url ?? articlePath(kind, slug)),
    excerpt: excerpts === 0 ? [] : best && entry.body ? best.excerpt : cut(overview(entry)),
    score: Math.round(score.total * 1000) / 1000,
    verdict: verdict ?? "",
    sections: results,
  };
}

/** Positions of the sections that share something with the query, best first. */
function rankSections(entry: Entry, terms: readonly WeightedTerm[]): number[] {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return entry.head.sections
    .map((_, at) => ({ at, score: sectionScore(entry, at, terms) }))
    .filter(({ score }) => score > whole * 0.15)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
}

function sectionScore(entry: Entry, at: number, terms: readonly WeightedTerm[]): number {
  const heading = entry.headings[at];
  const body = entry.body?.sections[at];
  return terms.reduce((sum, { id, weight }) => {
    const inHeading = heading ? countIn(heading.bag, id) * weights.heading * 2 : 0;
    const count = inHeading + (body ? countIn(body, id) * weights.body : 0);
    return sum + (weight * count) / (count + weights.saturation);
  }, 0);
}

function overview({ head, body }: Entry): string {
  return body?.document.about || head.brief || head.title;
}
