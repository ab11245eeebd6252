import type { Section, Step } from "../content/article.ts";

/** An outcome's reference taken apart: "failures/disconnect#mid-payment". */
export interface SectionRef {
  /** "failures/disconnect" */
  readonly article: string;
  readonly anchor: string;
}

/** Takes an outcome's reference apart. */
export function parseRef(ref: string): SectionRef {
  const cut = `${ref}#`.indexOf("#");
  return { article: ref.slice(0, cut), anchor: ref.slice(cut + 1) };
}

/** The section under a heading's anchor and the smaller ones it holds; [] when no heading has that anchor. */
export function sectionsAt(sections: readonly Section[], anchor: string): Section[] {
  const index = sections.findIndex(({ id }) => id === anchor);
  const head = sections[index];
  if (!head || anchor === "") return [];
  const rest = sections.slice(index + 1);
  const end = rest.findIndex(({ level }) => level <= head.level);
  return [head, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** What must be settled before a reader is sent to these sections. */
export function risksOf(sections: readonly Section[]): { readonly retry: boolean; readonly destructive: boolean } {
  const has = (risk: Step["risk"]) => sections.some(({ steps }) => steps.some((step) => step.risk === risk));
  return { retry: has("retry"), destructive: has("destructive") };
}

/** Most steps, or lines, that an outcome shows of its section. */
const SHOWN = 3;

/** What an outcome shows of its section: the first steps, or the first lines where there are none. */
export interface Excerpt {
  readonly heading: string;
  readonly steps: readonly Step[];
  readonly lines: readonly string[];
  /** More stands in the section. */
  readonly more: boolean;
}

/** The beginning of a section, as far as it is harmless: a step that pays again or destroys, and all after it, is read only where its warnings stand. */
export function excerptOf(section: Section): Excerpt {
  const { heading, steps, prompts } = section;
  const risky = steps.findIndex(({ risk }) => risk !== "");
  const shown = steps.slice(0, Math.min(SHOWN, risky < 0 ? steps.length : risky));
  const blocks = steps.length > 0 || prompts.length > 0 ? [] : section.text.split("\n").filter(Boolean);
  const lines = blocks.slice(0, SHOWN);
  return { heading, steps: shown, lines, more: steps.length > shown.length || blocks.length > lines.length };
}
