import type { DeskArticle, DeskStep } from "./catalog.ts";

/** Most steps of a reply. */
export const MOST_STEPS = 3;

/** The first three of some steps of an article. One that pays again is never told without the step that looks in the bill before it. */
export function chooseSteps(article: DeskArticle, steps: readonly DeskStep[]): readonly DeskStep[] {
  const chosen = steps.slice(0, MOST_STEPS);
  const retry = chosen.findIndex(({ risk }) => risk === "retry");
  if (retry < 0 || chosen.slice(0, retry).some(({ bill }) => bill)) return chosen;
  const look = billCheckBefore(article, chosen[retry] as DeskStep);
  return look ? [look, ...chosen].slice(0, MOST_STEPS) : chosen.filter(({ risk }) => risk !== "retry");
}

/** The nearest step before this one that looks in the bill. */
function billCheckBefore({ sections }: DeskArticle, step: DeskStep): DeskStep | undefined {
  const all = sections.flatMap(({ steps }) => steps);
  return all.slice(0, all.indexOf(step)).findLast(({ bill }) => bill);
}

/** A step as one line: whose wallet, when, what. */
export function stepLine({ model, when, title }: DeskStep): string {
  return `${[model, when, title].filter(Boolean).join("：")}。`;
}
