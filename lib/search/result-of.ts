import { articlePath } from "../paths.ts";
import type { Collection, Entry } from "./collection.ts";
import { excerpt } from "./highlight.ts";
import type { Hit } from "./hits.ts";
import type { Query } from "./query.ts";
import type { SearchResult, SectionResult } from "./results.ts";
import { sectionWeights } from "./weights.ts";

const SECTIONS = 3;

/** What a reader sees of a hit: the article, its best sections, an excerpt; only the first `excerpts` sections get theirs. */
export function resultOf(index: Collection, { id, score }: Hit, query: Query, excerpts = SECTIONS): SearchResult {
  const entry = index.entries[id] as Entry;
  const { kind, slug, title, verdict, answeredIn } = entry.head;
  const cut = (text: string) => excerpt(text, query.terms, index.analyzer);
  const least = (score.sections[0]?.total ?? 0) * sectionWeights.worthShowing;
  const shown = score.sections.filter(({ total }) => total >= least).slice(0, SECTIONS);
  const sections = shown.map(({ section, best }, place): SectionResult => {
    const { id: anchor, heading, at } = index.sections[section] as Collection["sections"][number];
    const text = entry.body?.document.texts[at] || heading;
    const part = best?.field === "heading" ? anchor : (best?.anchor ?? anchor);
    return { heading, url: articlePath(kind, slug, part), excerpt: place < excerpts ? cut(text) : [] };
  });
  const whole = meansWhole(score);
  const best = whole ? undefined : sections[0];
  return {
    kind,
    slug,
    article: answeredIn?.split("/")[1] ?? slug,
    title,
    heading: best?.heading ?? "",
    url: best?.url ?? articlePath(kind, slug),
    excerpt: excerpts === 0 ? [] : best && entry.body ? best.excerpt : cut(overview(entry)),
    score: Math.round(score.total * 1000) / 1000,
    verdict: verdict ?? "",
    sections,
  };
}

/** Whether the article as a whole is the answer: its title or a saying of all of it is the likest line, and explains most of the query. */
function meansWhole({ best, certainty }: Hit["score"]): boolean {
  return best !== undefined && best.section < 0 && certainty >= sectionWeights.whole;
}

function overview({ head, body }: Entry): string {
  return body?.document.about || head.brief || head.title;
}
