import { make } from "@/components/ui/make.browser.ts";
import { isEmpty, type Sheet } from "@/lib/case-sheet/fields.ts";
import { type Offices, rungs } from "@/lib/case-sheet/offices.ts";
import { safeText } from "@/lib/case-sheet/sheet-check.ts";
import { type Audience, audiences } from "@/lib/case-sheet/texts.ts";
import { copyText } from "./copy.browser.ts";
import { fieldWords, handedTo, keptHere, refusalWords } from "./field-words.ts";
import { orderOf } from "./office-order.browser.ts";
import { button } from "./parts.browser.ts";

const audienceWords: Readonly<Record<Audience, string>> = { service: "给客服", complaint: "投诉", police: "报警" };

/** The text of the sheet in `slot`, for the audience chosen, with ways to take it along; `jump` leads to it once something was filled in. */
export function textPreview(slot: HTMLElement, jump: HTMLElement | null, offices: Offices, clear: () => void) {
  let sheet: Sheet | undefined;
  let chosen: Audience | undefined;
  const choice = audienceChoice((audience) => {
    chosen = audience;
    render();
  });
  const order = make("div", "case-order");
  const text = make("div", "case-letter");
  text.id = "case-letter";
  text.tabIndex = 0;
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", "写好的文字");
  text.translate = false;
  const refused = make("p", "case-refused");
  const status = make("p", "case-status");
  status.setAttribute("role", "status");
  const take = [
    button("复制", "main-button", async () => {
      const copied = await copyText(text);
      say(copied ? "已复制，去粘贴吧。" : "没能自动复制。文字已选中，长按它选“复制”。");
    }),
    ...(typeof navigator.share === "function"
      ? [button("分享", "plain-button", () => share(text.textContent ?? ""))]
      : []),
    button("打印", "plain-button", () => print()),
  ];
  const bin = button("清空", "plain-button case-clear", () => {
    chosen = undefined;
    clear();
    say("已清空，这个标签页里也不留了。");
  });
  const buttons = make("div", "case-buttons", ...take, bin);
  const [heading, whose, kept] = [
    make("h2", "", "写好的文字"),
    make("p", "", handedTo),
    make("p", "case-hint", keptHere),
  ];
  slot.replaceChildren(heading, whose, choice.node, order, refused, text, buttons, status, kept);

  function say(words: string): void {
    status.textContent = words;
  }

  function render(): void {
    if (!sheet) return;
    const crime = sheet.trouble === "stolen" || sheet.trouble === "tricked";
    const audience = chosen ?? (crime ? "police" : "service");
    const ladder = rungs(sheet);
    const next = ladder.find(({ act }) => act === "outside")?.contacts[0] ?? "";
    const made = safeText(sheet, audience, offices[next]?.name);
    choice.mark(audience);
    order.replaceChildren(...orderOf(audience, ladder, offices, crime));
    const written = "text" in made ? made.text : "";
    if (text.textContent !== written) text.textContent = written;
    refused.textContent =
      "text" in made ? "" : "fields" in made ? whyNot(made.fields) : `合在一起${refusalWords[made.whole]}`;
    text.hidden = !written;
    if (jump) jump.hidden = isEmpty(sheet);
    for (const one of take) one.hidden = !written;
    say("");
  }

  return {
    show(filled: Sheet): void {
      sheet = filled;
      render();
    },
  };
}

function whyNot(fields: object): string {
  const names = (Object.keys(fields) as (keyof typeof fieldWords)[]).map((id) => `“${fieldWords[id].label}”`);
  return `${names.join("、")}里有不能写给别人的内容。删掉它，文字才会出来。`;
}

function audienceChoice(choose: (audience: Audience) => void) {
  const radios = audiences.map((audience) => {
    const radio = make("input", "");
    radio.type = "radio";
    radio.name = "case-audience";
    radio.value = audience;
    radio.onchange = (event) => {
      event.stopPropagation();
      choose(audience);
    };
    return radio;
  });
  const labels = radios.map((radio, i) =>
    make("label", "", radio, " ", make("span", "", audienceWords[audiences[i] ?? "service"])),
  );
  const legend = make("legend", "", "写给谁");
  return {
    node: make("fieldset", "case-field", legend, make("div", "case-choices", ...labels)),
    mark(audience: Audience): void {
      for (const radio of radios) radio.checked = radio.value === audience;
    },
  };
}

async function share(text: string): Promise<void> {
  try {
    await navigator.share({ text });
  } catch {
    // The reader changed their mind.
  }
}
