import { make } from "@/components/ui/make.browser.ts";
import { directoryOf } from "@/lib/contacts/directory.ts";
import type { Answer, VerifyData } from "./verify-answer.browser.ts";

/** Pause after typing before the text is looked up, in milliseconds. */
const PAUSE = 200;

const failed = "核对没有载入。网络好了再粘贴一次；这之前先别打、别点。";

/** Answers below the field whenever its text changes. What reads texts is loaded with the first one. The day comes in: every page has what computes it, and shared between the two it would be a request more on each. */
export function openPanel(box: HTMLElement, today: () => string): void {
  const field = box.querySelector("textarea");
  const slot = box.querySelector<HTMLElement>("[data-slot]");
  const data = box.querySelector('script[type="application/json"]')?.textContent;
  if (!field || !slot || !data) return;
  const known = JSON.parse(data) as VerifyData;
  const directory = directoryOf(known.contacts, location.origin);
  const view = makeView(box.querySelector<HTMLElement>("[data-help]"));
  slot.replaceChildren(view.answer, view.list, view.clear);
  box.dataset.ready = "";

  async function answer(): Promise<void> {
    const text = field?.value ?? "";
    view.clear.hidden = text === "";
    if (!text.trim()) return view.show();
    const tools = await import("./verify-answer.browser.ts").catch(() => undefined);
    if ((field?.value ?? "") !== text) return;
    view.show(tools ? tools.answerTo(text, directory, known, today()) : { ...nothing, headline: failed });
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(answer, PAUSE);
  });
  view.clear.onclick = () => {
    field.value = "";
    void answer();
    field.focus();
  };
  void answer();
}

/** The sign of an alarm; a screen reader has the words. */
function cross(): HTMLElement {
  const sign = make("span", "", "✕");
  sign.setAttribute("aria-hidden", "true");
  return sign;
}

const nothing: Answer = { alarm: undefined, headline: "", reasons: [], items: [] };

/** The parts of the answer: the verdict of the whole in a box, whom to call, what was found. */
function makeView(help: HTMLElement | null) {
  const status = make("p", "verify-status");
  status.setAttribute("role", "status");
  const reasons = make("ul", "verify-why");
  // The numbers to tap come first, before reasons of any length.
  const [numbers, ...orders] = [...(help?.childNodes ?? [])].map((node) => node.cloneNode(true));
  const calls = make("div", "verify-help", numbers ?? "");
  const more = make("div", "verify-help", ...orders);
  const answer = make("div", "verify-answer", status, calls, reasons, more);
  const list = make("ol", "verify-list");
  const clear = make("button", "plain-button", "清空");
  clear.type = "button";
  const show = (said: Answer = nothing): void => {
    answer.classList.toggle("alarming", said.alarm !== undefined);
    status.replaceChildren(...(said.alarm ? [cross()] : []), said.headline);
    reasons.replaceChildren(...said.reasons);
    reasons.hidden = said.reasons.length === 0;
    calls.hidden = more.hidden = said.alarm === undefined;
    list.replaceChildren(...said.items);
    list.hidden = said.items.length === 0;
  };
  show();
  return { answer, list, clear, show };
}
