import { codeQuery } from "@/lib/codes/code-query.ts";
import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import type { Kind } from "@/lib/kinds.ts";
import { paths } from "@/lib/paths.ts";
import type { SearchOptions } from "@/lib/search/results.ts";
import { createSearchClient } from "@/lib/search/search.browser.ts";
import { createApiClient } from "@/lib/search/search-api.browser.ts";
import { createFallbackClient } from "@/lib/search/search-fallback.browser.ts";
import { createAnswerList } from "./answer-list.browser.ts";
import { comboBox } from "./combo-box.browser.ts";
import { crisisCard } from "./crisis-card.browser.ts";
import { crisisWords } from "./crisis-words.ts";
import { saidOf } from "./search-words.ts";

/** Compiled in by lib/assets: whether the index is large, so that the server is asked first, and where the worker is. */
declare const SEARCH_BY_API: boolean;
declare const SEARCH_WORKER: string;
declare const CRISIS_CALLS: string;

/** What the element needs to keep alive. */
export interface SearchPanel {
  readonly refresh: () => void;
}

/** A query this short may still become anything, so completions are offered. */
const SHORT = 3;
const SUGGESTED = 4;

/** Results shown below the field; the form leads to all of them. */
const SHOWN = 6;

/**
 * Binds a field to the search client: every input is answered in `slot`, the latest question wins. The note comes from
 * the element, which needs it when this module does not load: shared code would be one request more.
 */
export function createPanel(
  input: HTMLInputElement,
  slot: HTMLElement,
  unavailableNote: () => HTMLElement,
): SearchPanel {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  const local = createSearchClient({
    workerUrl: SEARCH_WORKER,
    saveData: connection?.saveData ?? false,
    onUpdate: () => refresh(),
  });
  const client = SEARCH_BY_API ? createFallbackClient(createApiClient(paths.searchApi), local) : local;
  const list = comboBox(input, slot);
  const answers = createAnswerList(choose, JSON.parse(CRISIS_CALLS) as readonly CrisisCall[]);
  let composing = false;

  async function refresh(): Promise<void> {
    if (composing) return; // the second tier may come in meanwhile
    const query = input.value.trim();
    if (!query) return list.show(null);
    const code = codeQuery(query);
    const asked = client.search(query, { limit: SHOWN, excerpts: 1, ...filtersOf(input.form) });
    // Asked for before the answer is there: a second way to the worker and back would be felt.
    const words = !code && query.length <= SHORT ? client.suggest(query) : undefined;
    const answer = await asked;
    if ("unavailable" in answer) {
      if (answer.reason !== "superseded") list.show(unavailableNote(), "搜索没有加载出来");
      return;
    }
    const suggestions = ((await words) ?? []).slice(0, SUGGESTED);
    if (query !== input.value.trim()) return;
    if (answer.help) return list.show(crisisCard(answer.help), crisisWords.heading);
    answers.draw(answer, { code, suggestions });
    list.show(answers.element, saidOf(answer));
  }

  function choose(words: string): void {
    input.value = words;
    input.focus();
    refresh();
  }

  input.addEventListener("compositionstart", () => {
    composing = true;
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    refresh();
  });
  input.addEventListener("input", (event) => {
    composing = (event as InputEvent).isComposing; // it may have begun before this module was loaded
    refresh();
  });
  input.addEventListener("focus", () => {
    client.warm();
    refresh();
  });
  input.form?.addEventListener("change", (event) => {
    if (event.target !== input) refresh();
  });
  client.warm();
  refresh();
  return { refresh };
}

/** The filters of the form that are set: kind and wallet on the search page, none elsewhere. */
function filtersOf(form: HTMLFormElement | null): SearchOptions {
  const data = form ? new FormData(form) : new FormData();
  const kind = data.get("kind") as Kind | null;
  const wallet = data.get("wallet") as string | null;
  return { ...(kind && { kind }), ...(wallet && { wallet }) };
}
