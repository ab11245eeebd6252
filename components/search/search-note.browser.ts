import { paths } from "@/lib/paths.ts";

/** A sentence below the field that ends with the way to all failures, for when there is nothing to list. */
export function searchNote(text: string): HTMLElement {
  const link = document.createElement("a");
  link.href = paths.failures;
  link.textContent = "全部故障";
  const note = document.createElement("p");
  note.className = "search-note";
  note.setAttribute("role", "status");
  note.append(text, link, "。");
  return note;
}

/** What to do when the search itself did not load. */
export function unavailableNote(): HTMLElement {
  return searchNote("搜索没有加载出来。按回车再试一次，或者看");
}
