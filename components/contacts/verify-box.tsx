import { createElement, type ReactNode } from "react";
import { ElementSlot } from "@/components/ui/element-slot.tsx";
import type { VerifyData } from "./verify-answer.browser.ts";

/** The field into which a number, link or message is pasted; nothing of it leaves the page. `help` is shown with an alarm. Without JavaScript the registry below it is what there is. */
export function VerifyBox({ help, ...data }: VerifyData & { readonly help: ReactNode }) {
  return createElement(
    "verify-box",
    { class: "verify" },
    <label key="label" htmlFor="verify-text">
      粘贴号码、网址，或整条短信
    </label>,
    <textarea
      key="text"
      id="verify-text"
      rows={4}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-describedby="verify-note"
    />,
    <p key="note" id="verify-note" className="verify-note">
      只在这台设备上核对，不会发出去，也不会保存。
    </p>,
    <p key="plain" className="verify-plain">
      核对没有启动。照下面的名录自己对：一位一位地看。不在里面的，到卡背面或官方 App 里对过再打。
    </p>,
    <ElementSlot key="slot" className="verify-results" />,
    <div key="help" data-help="" hidden>
      {help}
    </div>,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the registry as data; "<" is escaped, so nothing in it can end the element
    <script key="data" type="application/json" dangerouslySetInnerHTML={{ __html: json(data) }} />,
  );
}

const json = (data: unknown): string => JSON.stringify(data).replace(/</g, "\\u003c");
