import { shortPath } from "@/lib/codes/address.ts";
import { labelOf } from "@/lib/content/collections.ts";
import type { Piece } from "@/lib/search/highlight.ts";
import type { SearchAnswer, SearchResult } from "@/lib/search/results.ts";
import { make, setChildren, setText } from "./nodes.browser.ts";

/** What stands above the results. */
export interface Above {
  /** A code that was typed: the way to what it stands for. */
  readonly code: string | undefined;
  /** Words of the index that the reader may be about to type. */
  readonly suggestions: readonly string[];
}

/** The results of one field, drawn again for every key. */
export interface AnswerList {
  readonly element: HTMLElement;
  readonly draw: (answer: SearchAnswer, above: Above) => void;
}

/** Characters of an excerpt that fit two lines of a phone. */
const EXCERPT = 44;

/**
 * The results as options of a listbox; `choose` is called with a suggestion that was chosen.
 * What the next key leaves as it is stays in the page: laying out text is most of what a keystroke costs.
 */
export function createAnswerList(choose: (words: string) => void): AnswerList {
  // Not its words: they hold what a swindler may have planted in the address.
  const respelt = make("p", "search-note", "按读音或改过的字找的");
  const offers = createOffers(choose);
  const coded = createCodedOption();
  const rows: Row[] = [];
  const list = make("div", "results");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "搜索结果");
  const element = make("div", "", list);
  return {
    element,
    draw(answer, { code, suggestions }) {
      const options = answer.results.map((result, i) => {
        rows[i] ??= createRow();
        return rows[i].show(result);
      });
      setChildren(list, [...(code ? [coded(code)] : []), ...options]);
      setChildren(element, [
        ...(answer.didYouMean ? [respelt] : []),
        ...(suggestions.length > 0 ? [offers(suggestions)] : []),
        list,
      ]);
    },
  };
}

interface Row {
  readonly show: (result: SearchResult) => HTMLElement;
}

function createRow(): Row {
  const [title, about, heading] = [new Text(), new Text(), new Text()];
  const excerpt = make("span", "result-excerpt");
  const link = makeOption(
    make("span", "result-title", title, make("small", "", about)),
    make("span", "result-heading", heading),
    excerpt,
  );
  let shown = "";
  return {
    show(result) {
      const { kind, verdict } = result;
      if (link.getAttribute("href") !== result.url) link.href = result.url;
      setText(title, result.title);
      setText(about, [labelOf(kind), verdict && `钱：${verdict}`].filter(Boolean).join(" · "));
      setText(heading, result.heading);
      const pieces = shorten(result.excerpt);
      const next = JSON.stringify(pieces);
      if (next !== shown)
        excerpt.replaceChildren(...pieces.map(({ text, hit }) => (hit ? make("mark", "", text) : text)));
      shown = next;
      return link;
    },
  };
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

/** The way to a typed code; its digits are not repeated, as any number can be planted in an address. */
function createCodedOption(): (code: string) => HTMLElement {
  const link = makeOption(make("span", "result-title", "打开这个编号"));
  return (code) => {
    link.href = shortPath(code);
    return link;
  };
}

function createOffers(choose: (words: string) => void): (words: readonly string[]) => HTMLElement {
  const line = make("p", "search-note");
  let shown = "";
  return (words) => {
    const buttons = () =>
      words.map((one) => {
        const button = make("button", "suggestion", one);
        button.type = "button";
        button.onclick = () => choose(one);
        return button;
      });
    if (shown !== words.join("\n")) line.replaceChildren("你是不是要找：", ...buttons());
    shown = words.join("\n");
    return line;
  };
}

function makeOption(...children: (Node | string)[]): HTMLAnchorElement {
  const link = make("a", "result", ...children);
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  return link;
}
