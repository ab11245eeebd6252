import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import { articlePath } from "@/lib/paths.ts";
import type { Help } from "@/lib/search/results.ts";
import { crisisWords } from "./crisis-words.ts";
import { make } from "./nodes.browser.ts";

/** Compiled in by lib/assets, from the registry. */
declare const CRISIS_CALLS: string;

/** The card of crisis-card.tsx, below a field. */
export function crisisCard(help: Help): HTMLElement {
  const calls = (JSON.parse(CRISIS_CALLS) as readonly CrisisCall[])
    .filter(({ money }) => help.money || !money)
    .map(({ value, name }) => {
      const link = make("a", "", make("b", "", value), ` ${name}`);
      link.href = `tel:${value}`;
      return make("li", "", link);
    });
  const more = make("a", "", crisisWords.more);
  more.href = articlePath("guide", "stolen-emergency", "afterwards");
  return make(
    "section",
    "crisis",
    make("h2", "", crisisWords.heading),
    make("p", "", crisisWords.first),
    make("ul", "", ...calls),
    make("p", "", crisisWords.last),
    make("p", "", more),
  );
}
