import { shortPath } from "@/lib/codes/address.ts";
import { labelOf } from "@/lib/content/collections.ts";
import type { SearchAnswer, SearchResult } from "@/lib/search/results.ts";

type Child = Node | string;

/** An element with a class and children; text is set as text, so nothing a reader typed can become markup. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** What stands above the results. */
export interface Above {
  /** A code that was typed: the way to what it stands for. */
  readonly code: string | undefined;
  /** Words of the index that the reader may be about to type, and what choosing one does. */
  readonly suggestions: readonly string[];
  readonly choose: (words: string) => void;
}

/** The results as options of a listbox. */
export function answerList(answer: SearchAnswer, above: Above): HTMLElement {
  const list = make("div", "results", ...(above.code ? [codeOption(above.code)] : []), ...answer.results.map(option));
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "搜索结果");
  const notes: HTMLElement[] = [
    answer.relaxed && "没有完全对上的，已放宽，下面是最接近的",
    // Not its words: they hold what a swindler may have planted in the address.
    answer.didYouMean && "按读音或改过的字找的",
  ].flatMap((text) => (text ? make("p", "search-note", text) : []));
  if (above.suggestions.length > 0) notes.push(suggestionLine(above));
  return notes.length > 0 ? make("div", "", ...notes, list) : list;
}

/** The way to a typed code; its digits are not repeated, as any number can be planted in an address. */
function codeOption(code: string): HTMLAnchorElement {
  const link = make("a", "result", make("span", "result-title", "打开这个编号"));
  link.href = shortPath(code);
  link.setAttribute("role", "option");
  link.tabIndex = -1;
  return link;
}

function suggestionLine({ suggestions, choose }: Above): HTMLElement {
  const buttons = suggestions.map((words) => {
    const button = make("button", "suggestion", words);
    button.type = "button";
    button.onclick = () => choose(words);
    return button;
  });
  return make("p", "search-note", "你是不是要找：", ...buttons);
}

function option(result: SearchResult): HTMLAnchorElement {
  const link = make("a", "result", ...titleLine(result), make("span", "result-excerpt", ...excerptOf(result)));
  link.href = result.url;
  link.setAttribute("role", "option");
  link.tabIndex = -1;
  return link;
}

function titleLine({ title, heading, kind, verdict }: SearchResult): Child[] {
  const about = make("small", "", [labelOf(kind), verdict && `钱：${verdict}`].filter(Boolean).join(" · "));
  return [make("span", "result-title", title, about), make("span", "result-heading", heading)];
}

function excerptOf({ excerpt }: SearchResult): Child[] {
  return excerpt.map(({ text, hit }) => (hit ? make("mark", "", text) : text));
}
