import {
  type ChoiceField,
  choiceFields,
  emptySheet,
  isEmpty,
  type Sheet,
  sheetOf,
  type TextField,
  textFields,
} from "@/lib/case-sheet/fields.ts";
import type { Refusals } from "@/lib/case-sheet/sheet-check.ts";
import { refusalWords } from "./field-words.ts";

/** Where a half-filled sheet survives a reload: this tab, on this device. */
const KEY = "case-sheet";

/** The fields of the sheet on the page. */
export interface SheetForm {
  read(): Sheet;
  fill(sheet: Sheet): void;
  /** Says at each field why it is refused, or that it is cut. */
  mark(refused: Refusals, cut: Partial<Record<TextField, number>>): void;
  focus(): void;
}

/** Binds the fields below an element. */
export function sheetForm(root: HTMLElement): SheetForm {
  const field = (id: TextField) => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#case-${id}`);
  const radios = (id: ChoiceField) => [...root.querySelectorAll<HTMLInputElement>(`input[name="case-${id}"]`)];
  const choices = Object.keys(choiceFields) as ChoiceField[];
  return {
    read: () =>
      sheetOf(
        Object.fromEntries([
          ...textFields.map(({ id }) => [id, field(id)?.value]),
          ...choices.map((id) => [id, radios(id).find(({ checked }) => checked)?.value]),
        ]),
      ),
    fill(sheet) {
      for (const { id } of textFields) {
        const input = field(id);
        if (input) input.value = sheet[id];
      }
      for (const id of choices) for (const radio of radios(id)) radio.checked = radio.value === sheet[id];
    },
    mark(refused, cut) {
      for (const { id } of textFields) {
        const secret = refused[id];
        const most = cut[id];
        const why = secret ? refusalWords[secret] : most ? `太长，只写进前 ${most} 个字。` : "";
        const slot = root.querySelector(`#case-${id}-why [data-slot]`);
        if (slot && slot.textContent !== why) slot.textContent = why;
        if (secret) field(id)?.setAttribute("aria-invalid", "true");
        else field(id)?.removeAttribute("aria-invalid");
      }
    },
    focus: () => field("wallet")?.focus(),
  };
}

/** The sheet of this tab, empty when there is none or the browser keeps nothing. */
export function storedSheet(): Sheet {
  try {
    return sheetOf(JSON.parse(sessionStorage.getItem(KEY) ?? "{}"));
  } catch {
    return emptySheet;
  }
}

/** Keeps a sheet in this tab, refused fields left out. */
export function store(sheet: Sheet, refused: Refusals): void {
  const kept = { ...sheet, ...Object.fromEntries(Object.keys(refused).map((id) => [id, ""])) };
  try {
    if (isEmpty(kept)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing loses the sheet with the page.
  }
}
