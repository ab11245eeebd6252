"use client";

import type { KeyboardEvent, RefObject } from "react";
import type { DeskTemplate } from "@/lib/desk/catalog.ts";
import { countSms } from "@/lib/desk/sms-units.ts";
import { FindingList } from "./finding-list.tsx";
import { QrView } from "./qr-view.tsx";
import { ReplyChoices } from "./reply-choices.tsx";
import { Customer, FormChoice } from "./reply-fields.tsx";
import type { DeskState } from "./use-desk.browser.ts";

interface ReplyPaneProps {
  readonly desk: DeskState;
  readonly text: RefObject<HTMLTextAreaElement | null>;
  readonly templates: readonly DeskTemplate[];
  readonly hashOf: (code: string) => string;
  readonly onCopy: () => void;
  readonly onKeep: () => void;
  readonly onAnew: () => void;
  readonly onLeave: () => void;
}

/** The reply: its form, whom it addresses, its text, and what to mend before it goes out. */
export function ReplyPane(props: ReplyPaneProps) {
  const { desk, text } = props;
  const { composed, store, draft, findings } = desk;
  const value = composed?.text ?? "";
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") props.onLeave();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.onCopy();
  };
  return (
    <section className="desk-reply" aria-label="回复">
      <FormChoice desk={desk} />
      <Customer desk={desk} />
      <ReplyChoices desk={desk} templates={props.templates} hashOf={props.hashOf} />
      {store.form === "qr" && composed ? (
        <QrView url={value.split("\n")[0] ?? ""} />
      ) : (
        <>
          <label className="desk-hidden" htmlFor="desk-text">
            要发的文字
          </label>
          <textarea
            id="desk-text"
            ref={text}
            rows={12}
            value={value}
            placeholder="选中一节，这里就是能直接发的回复。"
            readOnly={!composed || store.form === "link"}
            spellCheck={false}
            onChange={({ target }) => desk.change({ edited: target.value })}
            onKeyDown={press}
          />
        </>
      )}
      <p className="desk-count">{store.form === "sms" ? smsLine(value) : `${Array.from(value).length} 字`}</p>
      <FindingList findings={findings} value={value} text={text} onRepair={(edited) => desk.change({ edited })} />
      <div className="desk-foot">
        <div className="desk-actions">
          <button type="button" className="desk-primary" disabled={!composed} onClick={props.onCopy}>
            复制 <kbd>Enter</kbd>
          </button>
          <button type="button" disabled={!composed} onClick={props.onKeep}>
            再加一节 <kbd>Alt A</kbd>
          </button>
          {draft.edited !== null && (
            <button type="button" onClick={() => desk.change({ edited: null })}>
              还原文字
            </button>
          )}
          {desk.restore && (
            <button type="button" onClick={desk.restore}>
              找回换掉的改动 <kbd>Alt Z</kbd>
            </button>
          )}
          {composed && (
            <button type="button" onClick={props.onAnew}>
              清空 <kbd>Alt N</kbd>
            </button>
          )}
        </div>
        <p className={desk.said.refuses ? "desk-said refuses" : "desk-said"} role="status">
          {(desk.said.refuses ? "✕ " : "") + desk.said.text}
        </p>
      </div>
    </section>
  );
}

function smsLine(text: string): string {
  const { encoding, units, segments, left } = countSms(text);
  return `${units} 字，按 ${segments} 条短信计费，最后一条还能写 ${left} 字${encoding === "GSM-7" ? "（纯英文）" : ""}`;
}
