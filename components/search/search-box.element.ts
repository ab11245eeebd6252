import { readQueryString } from "@/lib/text/query-string.ts";
import { unavailableNote } from "./search-note.browser.ts";
import type { SearchPanel } from "./search-panel.browser.ts";

/** The search field: loads the panel (engine client and list) at first use; without it the form still works. */
class SearchBox extends HTMLElement {
  private panel: Promise<SearchPanel | undefined> | undefined;

  connectedCallback(): void {
    const input = this.querySelector("input");
    const slot = this.querySelector<HTMLElement>("[data-slot]");
    if (!input || !slot) return;
    const open = () => {
      this.panel ??= import("./search-panel.browser.ts")
        .then(({ createPanel }) => createPanel(input, slot, unavailableNote))
        .catch(() => {
          this.panel = undefined; // tried again with the next key
          const note = unavailableNote();
          note.setAttribute("role", "status");
          slot.replaceChildren(...(input.value ? [note] : []));
          return undefined;
        });
    };
    input.addEventListener("focus", open);
    input.addEventListener("input", open);
    if (input === document.activeElement) open();
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.focus();
    });
    const { form } = input;
    form?.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement && input.value.trim()) form.submit();
    });
    if (form && location.pathname.startsWith(form.getAttribute("action") ?? "/search")) answerAddress(form, input);
  }
}

/** On a static host nobody answers the form: the page itself does, with the filters that were sent. */
function answerAddress(form: HTMLFormElement, input: HTMLInputElement): void {
  const sent = readQueryString(location.search);
  const asked = sent.get("q");
  if (!asked || input.value) return;
  for (const select of form.querySelectorAll("select")) select.value = sent.get(select.name) ?? "";
  input.value = asked.slice(0, input.maxLength);
  input.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define("search-box", SearchBox);
