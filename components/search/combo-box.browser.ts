/** A list below a text field: arrows move, Enter follows, Escape closes, and so does leaving. Focus stays in the field (ARIA combobox pattern). */
export function comboBox(input: HTMLInputElement, slot: HTMLElement) {
  let active = -1;
  const listId = `${input.id}-results`;
  const box = slot.parentElement ?? slot;
  const options = () => [...slot.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");

  function mark(index: number): void {
    const all = options();
    slot.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
    active = all.length === 0 || index < 0 ? -1 : index % all.length;
    const current = all[active];
    current?.setAttribute("aria-selected", "true");
    current?.scrollIntoView({ block: "nearest" });
    if (current) input.setAttribute("aria-activedescendant", current.id);
    else input.removeAttribute("aria-activedescendant");
  }

  /** Puts `content` below the field, where it may stand already; null closes the list. */
  function show(content: HTMLElement | null): void {
    mark(-1);
    if (slot.firstChild !== content) slot.replaceChildren(...(content ? [content] : []));
    options().forEach((option, i) => {
      option.id = `${listId}-${i}`;
    });
    const list = slot.querySelector('[role="listbox"]');
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
    } else if (event.key === "Escape" && slot.hasChildNodes()) {
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
