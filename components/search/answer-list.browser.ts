import { takesMisses } from "@/components/feedback/tell-miss.browser.ts";
import { shortPath } from "@/lib/codes/address.ts";
import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import type { SearchAnswer } from "@/lib/search/results.ts";
import { make, setChildren, wordSetter } from "./nodes.browser.ts";
import { createResultRow, makeOption, type ResultRow } from "./result-row.browser.ts";
import { saidOf, type WayOut, waysOut } from "./search-words.ts";

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

/** The results as options of a listbox; `choose` is called with a suggestion that was chosen. */
export function createAnswerList(choose: (words: string) => void, calls: readonly CrisisCall[]): AnswerList {
  const said = make("p", "search-said");
  const say = wordSetter(said);
  const offers = createOffers(choose);
  const coded = createCodedOption();
  const rows: ResultRow[] = [];
  const list = make("div", "results");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "搜索结果");
  const ways = createWaysOut(calls);
  const element = make("div", "", list);
  return {
    element,
    draw(answer, { code, suggestions }) {
      const options = answer.results.map((result, i) => {
        rows[i] ??= createResultRow();
        return rows[i].show(result);
      });
      setChildren(list, [...(code ? [coded(code)] : []), ...options]);
      list.className = answer.sure === "near" ? "results near" : "results";
      say(saidOf(answer));
      ways.dataset.sure = answer.sure;
      setChildren(element, [
        ...(answer.sure === "answers" && !answer.didYouMean ? [] : code ? [] : [said]),
        ...(suggestions.length > 0 ? [offers(suggestions)] : []),
        ...(list.hasChildNodes() ? [list] : []),
        ...(answer.sure === "answers" || code ? [] : [ways]),
      ]);
    },
  };
}

function createWaysOut(calls: readonly CrisisCall[]): HTMLElement {
  const lines = waysOut(calls, takesMisses()).map((line) => make("li", "", ...line.map(partOf)));
  return make("ul", "ways-out", ...lines);
}

function partOf(part: WayOut[number]): Node | string {
  if (typeof part === "string") return part;
  const link = make("a", part.url.startsWith("tel:") ? "tel" : "", part.text);
  link.href = part.url;
  return link;
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
