import { createElement } from "react";
import { ElementSlot } from "@/components/ui/element-slot.tsx";
import { troubles, walletKinds, wishes } from "@/lib/case-sheet/fields.ts";
import { officeTable } from "@/lib/case-sheet/offices.ts";
import { sheetOrders } from "@/lib/case-sheet/orders.ts";
import type { TriedFlows } from "@/lib/case-sheet/tried.ts";
import { kindWords, troubleWords, wishWords } from "@/lib/case-sheet/words.ts";
import type { Emergency } from "@/lib/content/schema/emergency.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { articlePath } from "@/lib/paths.ts";
import { handedTo } from "./field-words.ts";
import { ChoiceList, WrittenField } from "./fields.tsx";

/**
 * The case sheet: a form without a form element, so that no browser can send it, and without JavaScript a sheet to
 * print and fill in. `flows` are the words of the guided checks, for what was tried already.
 */
export function CaseSheet({
  registry,
  flows,
}: {
  registry: { contacts: Readonly<Record<string, Contact>>; emergency: Emergency };
  flows: TriedFlows;
}) {
  const { contacts, emergency } = registry;
  const guide = articlePath("guide", "stolen-emergency"); // handed over: lib/paths in the panel would split it off the first module
  const data = { offices: officeTable(contacts), flows, orders: sheetOrders(emergency, contacts), guide };
  return createElement(
    "case-sheet",
    { class: "case-sheet" },
    <div key="fields" className="case-fields">
      <WrittenField id="wallet" />
      <ChoiceList id="kind" choices={walletKinds.map((kind) => [kind, kindWords[kind]])} />
      <ChoiceList id="trouble" choices={troubles.map((trouble) => [trouble, troubleWords[trouble].choice])} />
      <WrittenField id="time" />
      <WrittenField id="amount" inputMode="decimal" />
      <WrittenField id="order" />
      <WrittenField id="message" />
      <WrittenField id="tried" />
      <ChoiceList id="wish" choices={wishes.map((wish) => [wish, wishWords[wish].choice])} />
      <WrittenField id="wanted" />
      {/* On a phone the text stands a screen or two below; the panel shows this once there is one. */}
      <p className="case-jump" hidden suppressHydrationWarning>
        <a href="#case-text">已写好，看文字</a>
      </p>
    </div>,
    <div key="text" id="case-text" className="case-text">
      <p className="case-plain">
        不能自动写成文字的时候，把这一页打印出来，照着填，或把上面几项按顺序念给客服、接警的人听。
        {handedTo}
      </p>
      <ElementSlot />
    </div>,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data; "<" is escaped, so nothing in it can end the element
    <script key="data" type="application/json" dangerouslySetInnerHTML={{ __html: json(data) }} />,
  );
}

const json = (data: unknown): string => JSON.stringify(data).replace(/</g, "\\u003c");
