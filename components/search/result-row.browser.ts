import { type Tone, toneOf, type VerdictAnswer } from "@/lib/content/tone.ts";
import type { Piece } from "@/lib/search/highlight.ts";
import { searchedLabel } from "@/lib/search/kinds.ts";
import type { SearchResult } from "@/lib/search/results.ts";
import { make, wordSetter } from "./nodes.browser.ts";

/** A result as an option of a list; shows one after another. */
export interface ResultRow {
  readonly show: (result: SearchResult) => HTMLElement;
}

/** Characters of an excerpt that fit one line of a phone beside the heading. */
const EXCERPT = 32;

/** A row of two lines: the title, then how the money stands and what the section says. What the next key leaves as it is stays in the page: laying out text is most of what a keystroke costs. */
export function createResultRow(): ResultRow {
  const [title, about, heading] = [make("span", "result-title"), make("span", ""), make("span", "result-heading")];
  const excerpt = make("span", "result-excerpt");
  const link = makeOption(title, make("span", "result-line", about, heading, excerpt));
  const [setTitle, setAbout, setHeading] = [wordSetter(title), wordSetter(about), wordSetter(heading)];
  let shown = "";
  return {
    show(result) {
      if (link.getAttribute("href") !== result.url) link.href = result.url;
      setTitle(result.title);
      const chip = chipOf(result);
      about.className = `result-chip ${chip.tone}`;
      setAbout(chip.text);
      setHeading(result.heading);
      const pieces = shorten(result.excerpt);
      const next = JSON.stringify(pieces);
      if (next !== shown)
        excerpt.replaceChildren(...pieces.map(({ text, hit }) => (hit ? make("mark", "", text) : text)));
      shown = next;
      return link;
    },
  };
}

/** How the money stands, for a failure; what kind of page it is, for others. */
function chipOf({ kind, verdict }: SearchResult): { text: string; tone: Tone | "" } {
  return verdict ? { text: verdict, tone: toneOf(verdict as VerdictAnswer) } : { text: searchedLabel(kind), tone: "" };
}

/** The first characters of an excerpt: it begins where the words that were looked for are. */
function shorten(pieces: readonly Piece[]): Piece[] {
  const short: Piece[] = [];
  let room = EXCERPT;
  for (const { text, hit } of pieces) {
    if (room <= 0) break;
    const chars = Array.from(text);
    short.push({ text: chars.length > room ? `${chars.slice(0, room).join("")}…` : text, hit });
    room -= chars.length;
  }
  return short;
}

/** A link that the arrows of the field move to. */
export function makeOption(...children: (Node | string)[]): HTMLAnchorElement {
  const link = make("a", "result", ...children);
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  return link;
}
