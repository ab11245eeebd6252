import { make } from "@/components/ui/make.browser.ts";
import { directoryOf } from "@/lib/contacts/directory.ts";
import type { Finding } from "@/lib/contacts/findings.ts";
import { LONGEST, MOST, verify } from "@/lib/contacts/verify.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { type Said, summaryOf, wordsOf } from "./verify-words.ts";

/** Pause after typing before the text is looked up, in milliseconds. */
const PAUSE = 200;

/** Answers below the field whenever its text changes. Findings hold nothing of the text, so neither does what is shown. The day comes in: every page has what computes it, and shared between the two it would be a request more on each. */
export function openPanel(box: HTMLElement, today: () => string): void {
  const field = box.querySelector("textarea");
  const slot = box.querySelector<HTMLElement>("[data-slot]");
  const data = box.querySelector('script[type="application/json"]')?.textContent;
  if (!field || !slot || !data) return;
  const contacts = JSON.parse(data) as Readonly<Record<string, Contact>>;
  const directory = directoryOf(contacts);
  const status = make("p", "verify-status");
  status.setAttribute("role", "status");
  const list = make("ol", "verify-list");
  const clear = make("button", "plain-button", "清空");
  clear.type = "button";
  slot.replaceChildren(status, list, clear);
  box.dataset.ready = "";

  function answer(): void {
    const text = field?.value ?? "";
    const findings = text.trim() ? verify(text, directory) : [];
    const cut =
      text.length > LONGEST ? `只看了前 ${LONGEST} 个字。` : findings.length === MOST ? `只列前 ${MOST} 个。` : "";
    status.textContent = text.trim() ? summaryOf(findings) + cut + (findings.length === 0 ? nothing : "") : "";
    const said = wordsOf(findings, contacts, today());
    list.replaceChildren(...said.map((words, i) => item(words, findings[i] as Finding, contacts)));
    clear.hidden = text === "";
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(answer, PAUSE);
  });
  clear.onclick = () => {
    field.value = "";
    answer();
    field.focus();
  };
  answer();
}

const nothing = "没有号码，不等于没事：要验证码、要共享屏幕、要转账到别的账户的，都不理。";

function item(said: Said, { verdict }: Finding, contacts: Readonly<Record<string, Contact>>): HTMLElement {
  const entries = said.entries.flatMap(({ id, name }) => {
    const link = make("a", "", name);
    link.href = `#${id}`;
    const contact = contacts[id];
    const number = contact && verdict === "listed" && contact.kind === "phone" ? [" ", dial(contact.value)] : [];
    return [make("li", "", link, ...number)];
  });
  const names =
    entries.length > 0
      ? [make("p", "", verdict === "listed" ? "名录里的：" : "很像名录里的："), make("ul", "", ...entries)]
      : [];
  const lines = said.lines.map((line) => make("p", "", line));
  return make("li", verdict, make("p", "verify-verdict", said.heading), ...names, ...lines);
}

/** The registry's number to dial, never the typed one. */
function dial(number: string): HTMLElement {
  const link = make("a", "tel", number);
  link.href = `tel:${number}`;
  return link;
}
