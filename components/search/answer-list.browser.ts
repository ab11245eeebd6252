import { labelOf } from "@/lib/content/collections.ts";
import { paths } from "@/lib/paths.ts";
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
  if (!answer.relaxed) return list;
  return make("div", "", make("p", "search-note", "没有完全对上的，下面是最接近的"), list);
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

/** What to do when nothing matches. */
export function emptyNote(): HTMLElement {
  return note("没有找到。换个说法，比如把看到的提示打进来，或者看", "全部故障");
}

/** What to do when the search itself did not load. */
export function unavailableNote(): HTMLElement {
  return note("搜索没有加载出来。按回车再试一次，或者看", "全部故障");
}

function note(text: string, linkText: string): HTMLElement {
  const link = make("a", "", linkText);
  link.href = paths.failures;
  const paragraph = make("p", "search-note", text, link, "。");
  paragraph.setAttribute("role", "status");
  return paragraph;
}
