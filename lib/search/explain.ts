import type { SearchOptions } from "./results.ts";
import { type SearchIndex, understand } from "./search.ts";
import { groupOf, isConcept } from "./tokenize.ts";

/** The ranking of a query in words: how it was read, and each part of each score. */
export function explain(index: SearchIndex, typed: string, options: SearchOptions = {}): string {
  const { query, hits, didYouMean } = understand(index, typed, options);
  const terms = [...query.terms].filter(([term]) => index.vocabulary.idOf(term) >= 0);
  const lines = [
    `读作：${query.normalized.text}${didYouMean && "（你是不是要找）"}`,
    `词：${terms.map(([term, weight]) => `${name(index, term)} ${weight.toFixed(2)}`).join("  ")}`,
  ];
  for (const { id, score } of hits.slice(0, options.limit ?? 10)) {
    const head = index.entries[id]?.head;
    lines.push(
      `${score.total.toFixed(2).padStart(6)}  ${head?.kind}/${head?.slug}  ${head?.title}`,
      `        词 ${score.terms.toFixed(2)} + 最像的一句 ${score.line.toFixed(2)} + 最好的一节 ${score.section.toFixed(2)}` +
        `，把握 ${(score.certainty * 100).toFixed(0)}%：${score.best?.text ?? "无"}`,
    );
  }
  return lines.join("\n");
}

/** A concept is shown by the first word of its group. */
function name(index: SearchIndex, term: string): string {
  return isConcept(term) ? `〔${index.head.lexicon.groups[groupOf(term)]?.[0]}〕` : term;
}
