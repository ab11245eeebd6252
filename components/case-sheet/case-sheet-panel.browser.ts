import { tooLong } from "@/lib/case-sheet/clean.ts";
import { emptySheet, type Sheet } from "@/lib/case-sheet/fields.ts";
import type { Offices } from "@/lib/case-sheet/offices.ts";
import type { sheetOrders } from "@/lib/case-sheet/orders.ts";
import { refusals } from "@/lib/case-sheet/sheet-check.ts";
import { type TriedFlows, triedFrom } from "@/lib/case-sheet/tried.ts";
import { alarm } from "./alarm.browser.ts";
import { sheetForm, store, storedSheet } from "./sheet-form.browser.ts";
import { textPreview } from "./text-preview.browser.ts";

/** What the page hands over. */
interface SheetData {
  readonly offices: Offices;
  readonly flows: TriedFlows;
  /** What comes before writing, by trouble. */
  readonly orders: ReturnType<typeof sheetOrders>;
  /** Address of the guide for stolen money. */
  readonly guide: string;
}

/** Brings the sheet to life: what is filled in becomes a text at once, is checked for secrets, and stays in this tab. */
export function openSheet(root: HTMLElement): void {
  const data = root.querySelector('script[type="application/json"]')?.textContent;
  const slot = root.querySelector<HTMLElement>(".case-text > [data-slot]");
  const alarmSlot = root.querySelector<HTMLElement>(".case-alarm");
  if (!data || !slot || !alarmSlot) return;
  const { offices, flows, orders, guide } = JSON.parse(data) as SheetData;
  const form = sheetForm(root);
  const showAlarm = alarm(alarmSlot, orders, guide);
  const preview = textPreview(slot, root.querySelector<HTMLElement>(".case-jump"), offices, () => {
    form.fill(emptySheet);
    update();
    form.focus();
  });

  function update(): void {
    const sheet = form.read();
    const refused = refusals(sheet);
    form.mark(refused, tooLong(sheet));
    store(sheet, refused);
    showAlarm(sheet.trouble);
    preview.show(sheet);
  }

  function takeFragment(): void {
    const tried = triedFrom(decoded(location.hash), flows);
    if (!tried) return;
    const sheet = form.read();
    form.fill({ ...sheet, trouble: tried.trouble || sheet.trouble, tried: joined(sheet, tried.text) });
    history.replaceState(history.state, "", location.pathname + location.search);
    update();
  }

  // What was typed before this file had loaded comes first.
  const typed = form.read();
  const kept = storedSheet();
  form.fill(
    Object.fromEntries(Object.entries(kept).map(([id, value]) => [id, typed[id as keyof Sheet] || value])) as Sheet,
  );
  root.addEventListener("input", update);
  root.addEventListener("change", update);
  addEventListener("hashchange", takeFragment);
  update();
  takeFragment();
  root.dataset.ready = "";
}

const joined = ({ tried }: Sheet, text: string): string =>
  tried.includes(text) ? tried : [tried, text].filter(Boolean).join("\n");

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return "";
  }
}
