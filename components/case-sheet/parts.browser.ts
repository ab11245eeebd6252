import { make } from "@/components/ui/make.browser.ts";
import type { Office } from "@/lib/case-sheet/offices.ts";

/** A button that does something on this page. */
export function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = make("button", className, text);
  made.type = "button";
  made.onclick = press;
  return made;
}

/** A registry entry: its name as a link to it, its number to dial, and a mark once it must be checked again. */
export function office(id: string, contact: Office): (Node | string)[] {
  const link = make("a", "", contact.name);
  link.href = `#${id}`;
  if (!contact.value) return [link];
  const dial = make("a", "tel", contact.value);
  dial.href = `tel:${contact.value}`;
  const due = document.createElement("due-date");
  due.setAttribute("until", contact.expiresOn);
  due.setAttribute("mark", "待核实");
  return [link, " ", dial, due];
}
