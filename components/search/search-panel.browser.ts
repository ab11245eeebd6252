import { createSearchClient } from "@/lib/search/search.browser.ts";
import { answerList, emptyNote, unavailableNote } from "./answer-list.browser.ts";
import { comboBox } from "./combo-box.browser.ts";

declare const SEARCH_WORKER: string;
declare const SEARCH_HEAD: string;
declare const SEARCH_BODY: string;

/** What the element needs to keep alive. */
export interface SearchPanel {
  readonly refresh: () => void;
}

/** Results shown below the field; the form leads to all of them. */
const SHOWN = 6;

/** Binds a field to the search client: every input is answered in `slot`, the latest question wins. */
export function createPanel(input: HTMLInputElement, slot: HTMLElement): SearchPanel {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  const client = createSearchClient({
    workerUrl: SEARCH_WORKER,
    indexUrls: [SEARCH_HEAD, SEARCH_BODY],
    saveData: connection?.saveData ?? false,
    onUpdate: () => refresh(),
  });
  const list = comboBox(input, slot);
  let composing = false;

  async function refresh(): Promise<void> {
    const query = input.value.trim();
    if (!query) return list.show(null);
    const answer = await client.search(query, { limit: SHOWN });
    if ("unavailable" in answer) {
      if (answer.reason !== "superseded") list.show(unavailableNote());
    } else list.show(answer.results.length > 0 ? answerList(answer) : emptyNote());
  }

  input.addEventListener("compositionstart", () => {
    composing = true;
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    refresh();
  });
  input.addEventListener("input", () => {
    if (!composing) refresh();
  });
  input.addEventListener("focus", () => refresh());
  client.warm();
  refresh();
  return { refresh };
}
