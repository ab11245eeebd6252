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

/** The results as options of a listbox. */
export function answerList(answer: SearchAnswer): HTMLElement {
  const list = make("div", "results", ...answer.results.map(option));
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "搜索结果");
  const notes = [
    answer.relaxed && "没有完全对上的，已放宽，下面是最接近的",
    // Not its words: they hold what a swindler may have planted in the address.
    answer.didYouMean && "按读音或改过的字找的",
  ].flatMap((text) => (text ? make("p", "search-note", text) : []));
  return notes.length > 0 ? make("div", "", ...notes, list) : list;
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
