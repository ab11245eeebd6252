import { make } from "@/components/ui/make.browser.ts";
import { LONGEST_TEXT, reasons } from "@/lib/feedback/words.ts";
import { maskPersonal } from "@/lib/text/mask-personal.ts";
import { deliver, type Fate, newId, post } from "./outbox.browser.ts";
import { reasonWords } from "./reason-words.ts";

const missKey = "miss";

/** What is done when a page opens: what waits is sent, and what was looked for stands in the form that asks for it, masked. */
export function begin(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-miss]");
  const kept = localStorage.getItem(missKey);
  if (form && kept) {
    localStorage.removeItem(missKey);
    const { query, sure, from } = JSON.parse(kept);
    for (const [name, value] of Object.entries({ query: maskPersonal(String(query)), sure, from }))
      (form.elements.namedItem(name) as HTMLInputElement).value = String(value).slice(0, LONGEST_TEXT);
  }
  void deliver();
}

const fates: Readonly<Record<Fate, string>> = {
  sent: "发出去了，谢谢。",
  waiting: "现在发不出去，先存在这台设备上。连上以后打开本站，会自己发，只发一次。",
  refused: "没有收下。刷新这一页再试。",
};

/** A press on a button of feedback: the two answers ask first, 发送 sends. */
export function press(button: HTMLButtonElement): void {
  const form = button.form as HTMLFormElement;
  if (button.name === "useful") ask(form, button.value);
  else if (button.type === "button") close(form);
  else void sendForm(form);
}

/** Puts below a rating what will be sent, with its 发送. */
function ask(rating: HTMLFormElement, useful: string): void {
  const next = rating.nextElementSibling;
  if (next instanceof HTMLElement && next.dataset.asked) next.remove();
  const code = String(new FormData(rating).get("code"));
  const form = make("form", "say");
  form.method = "post";
  form.action = rating.action;
  form.dataset.asked = useful;
  form.append(hidden("code", code), hidden("useful", useful));
  form.append(make("p", "", `会发送：编号 ${code}，${useful === "yes" ? "有用" : "没用，还有下面选的和写的"}。`));
  if (useful === "no") form.append(reasonsField(), textField());
  const [send, cancel] = [make("button", "", "发送"), make("button", "", "不发了")];
  cancel.type = "button";
  form.append(send, cancel);
  rating.after(form);
  (form.querySelector<HTMLElement>("input[type=radio]") ?? send).focus();
}

function close(form: HTMLFormElement): void {
  const rating = form.previousElementSibling;
  form.remove();
  rating?.querySelector("button")?.focus();
}

function hidden(name: string, value: string): HTMLInputElement {
  const input = make("input", "");
  [input.type, input.name, input.value] = ["hidden", name, value];
  return input;
}

function reasonsField(): HTMLElement {
  const choices = reasons.map((reason) => {
    const input = make("input", "");
    [input.type, input.name, input.value] = ["radio", "reason", reason];
    return make("label", "", input, ` ${reasonWords[reason]}`);
  });
  return make("fieldset", "", make("legend", "", "哪里不好"), ...choices);
}

function textField(): HTMLElement {
  const field = make("textarea", "");
  [field.name, field.rows, field.maxLength] = ["text", 3, LONGEST_TEXT];
  return make("label", "", `想说的（最多 ${LONGEST_TEXT} 字，可以不写）`, field);
}

/** Sends a form; words that had to be masked are shown first, and sent with the next press. */
async function sendForm(form: HTMLFormElement): Promise<void> {
  const status = statusOf(form);
  const field = form.querySelector<HTMLTextAreaElement>("textarea");
  const masked = maskPersonal(field?.value ?? "");
  if (field && masked !== field.value) {
    field.value = masked;
    status.textContent = "遮住了可能认出你的号码和名字。看一遍，没问题再按发送。";
    field.focus();
    return;
  }
  const fields = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
  if (!isAnswer(fields)) {
    status.textContent = "先写几个字。";
    return;
  }
  const fate = await post({ ...Object.fromEntries(fields), id: form.dataset.id ?? newId() });
  const said = make("p", "rate", fates[fate]);
  said.setAttribute("role", "status");
  said.tabIndex = -1;
  if (form.dataset.asked) form.previousElementSibling?.remove();
  form.replaceWith(said);
  said.focus();
}

/** A miss without words says nothing; a vote does. */
const isAnswer = (fields: readonly [string, string][]): boolean =>
  fields.some(([name]) => name === "code" || name === "query");

function statusOf(form: HTMLFormElement): HTMLElement {
  const there = form.querySelector<HTMLElement>("output");
  if (there) return there;
  const status = make("output", "");
  form.append(status);
  return status;
}
