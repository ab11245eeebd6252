import { make, wordSetter } from "./nodes.browser.ts";

/** A list below a text field: arrows move, Enter follows, Escape closes, and so does leaving. Focus stays in the field (ARIA combobox pattern). What is found is said in a status of its own, which stands there before. */
export function comboBox(input: HTMLInputElement, slot: HTMLElement) {
  const status = make("p", "search-status");
  status.setAttribute("role", "status");
  const say = wordSetter(status);
  const place = make("div", "");
  slot.replaceChildren(status, place);
  let active = -1;
  const listId = `${input.id}-results`;
  const box = slot.parentElement ?? slot;
  const options = () => [...place.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");

  function mark(index: number): void {
    const all = options();
    place.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
    active = all.length === 0 || index < 0 ? -1 : index % all.length;
    const current = all[active];
    current?.setAttribute("aria-selected", "true");
    current?.scrollIntoView({ block: "nearest" });
    if (current) input.setAttribute("aria-activedescendant", current.id);
    else input.removeAttribute("aria-activedescendant");
  }

  /** Puts `content` below the field, where it may stand already, and says `words`; null closes the list. */
  function show(content: HTMLElement | null, words = ""): void {
    mark(-1);
    if (place.firstChild !== content) place.replaceChildren(...(content ? [content] : []));
    say(words);
    options().forEach((option, i) => {
      option.id = `${listId}-${i}`;
    });
    const list = place.querySelector('[role="listbox"]');
    if (list) {
      list.id = listId;
      input.setAttribute("aria-controls", listId);
    } else input.removeAttribute("aria-controls");
    input.setAttribute("aria-expanded", String(Boolean(list)));
  }

  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? active + 1 : (active > 0 ? active : options().length) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (event.key === "Escape" && place.hasChildNodes()) {
      event.preventDefault(); // a search field would empty itself
      show(null);
    }
  });
  // What was chosen belongs to the list of the old text.
  input.addEventListener("input", () => mark(-1));
  for (const leaving of ["click", "focusin"]) {
    document.addEventListener(leaving, ({ target }) => {
      if (target instanceof Node && !box.contains(target)) show(null);
    });
  }
  return { show };
}
