import { paths } from "@/lib/paths.ts";

/** What to do when the search itself did not load: all failures, and how to reach a wallet's own service. */
export function unavailableNote(): HTMLElement {
  const note = document.createElement("p");
  note.className = "search-note";
  note.append(
    "搜索没有加载出来。按回车再试一次，或者看",
    linkTo(paths.failures, "全部故障"),
    "。要找人，看",
    linkTo(paths.contacts, "号码登记簿"),
    "。",
  );
  return note;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = text;
  return link;
}
