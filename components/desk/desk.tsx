"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { replyForms } from "@/lib/desk/forms.ts";
import { templatesFor } from "@/lib/desk/templates.ts";
import { FindPane } from "./find-pane.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { ReplyPane } from "./reply-pane.tsx";
import { SectionPane } from "./section-pane.tsx";
import { useCatalog } from "./use-catalog.browser.ts";
import { useDesk } from "./use-desk.browser.ts";
import { useKeys } from "./use-keys.browser.ts";
import { type MarkedRow, useMarkedRow } from "./use-marked-row.browser.ts";
import type { SearchPlace } from "./use-rows.browser.ts";

export interface DeskProps {
  /** "" where none was configured. */
  readonly origin: string;
  readonly search: SearchPlace;
}

/** The desk for customer service: what was typed, the section it means, the reply to send. */
export function Desk({ origin, search }: DeskProps) {
  const [attempt, setAttempt] = useState(0);
  const loaded = useCatalog(attempt);
  const places = typeof loaded === "object" ? loaded.places : undefined;
  const desk = useDesk(loaded, origin);
  const [query, setQuery] = useState("");
  const [helping, setHelping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    // Typed before the page was in use.
    if (field.current?.value) setQuery(field.current.value);
  }, []);

  const found = useMarkedRow(desk, query, places, search, () => field.current?.select());
  const place = desk.composed?.places.at(-1);

  const type = (typed: string): void => {
    desk.typed();
    setQuery(typed);
    if (!typed.trim()) found.unmark();
  };
  const keep = (): void => {
    desk.keep();
    type("");
    field.current?.focus();
    desk.say("再搜一节，就加在这条回复后面");
  };
  const nextTemplate = (): void => {
    const target = places?.byCode.get(desk.target() ?? "");
    if (!target || typeof loaded !== "object") return;
    const ids = ["", ...templatesFor(loaded.catalog.templates, target).map(({ id }) => id)];
    desk.change({ template: ids[(ids.indexOf(desk.draft.template) + 1) % ids.length] ?? "", edited: null });
  };
  const startAnew = (): void => {
    desk.clear();
    type("");
    field.current?.focus();
  };
  useKeys(
    [
      ...replyForms.map(({ id }, i) => [`Digit${i + 1}`, () => desk.setForm(id)] as const),
      ["KeyA", keep],
      ["KeyC", found.copy],
      ["KeyE", () => text.current?.focus()],
      ["KeyN", startAnew],
      ["KeyP", () => desk.pin(desk.target() ?? "")],
      ["KeyS", () => field.current?.select()],
      ["KeyT", nextTemplate],
      ["KeyY", () => desk.setPerson(desk.store.person === "您" ? "你" : "您")],
      ["KeyZ", desk.restore],
    ],
    () => setHelping(true),
  );

  // Not rendered again for every key that is typed into the field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls changes only with what it shows
  const reply = useMemo(
    () => (
      <ReplyPane
        desk={desk}
        text={text}
        templates={place && typeof loaded === "object" ? templatesFor(loaded.catalog.templates, place) : []}
        hashOf={(code) => places?.byCode.get(code)?.hash ?? ""}
        onCopy={found.copy}
        onKeep={keep}
        onAnew={startAnew}
        onLeave={() => field.current?.focus()}
      />
    ),
    [loaded, place, desk.store, desk.draft, desk.kept, desk.composed, desk.findings, desk.said],
  );

  return (
    <>
      <FindPane
        field={field}
        query={query}
        rows={found.rows}
        active={found.active}
        store={desk.store}
        note={noteOf(query, found, loaded === "failed")}
        loading={loaded === "loading"}
        onType={type}
        onPaste={desk.typed}
        onMark={found.mark}
        onEnter={found.copy}
        onRetry={loaded === "failed" ? () => setAttempt(attempt + 1) : undefined}
        onHelp={() => setHelping(true)}
      />
      <SectionPane place={place} pinned={desk.store.pinned.includes(place?.code ?? "")} onPin={desk.pin} />
      {reply}
      <KeysHelp open={helping} onClose={() => setHelping(false)} />
    </>
  );
}

function noteOf(query: string, { answered, unavailable, sure, rows }: MarkedRow, failed: boolean): string {
  if (failed) return "内容没有取到。检查网络，再取一次。";
  if (answered && unavailable) return "搜索暂时用不了。输编号仍然可以，例如 101-2。";
  if (query.trim() && answered && rows.length === 0)
    return "没有找到。换两三个字，或者把用户发来的提示原文贴进来。不归钱包管的，请用户去问官方 App 里的客服。";
  return query.trim() && answered && sure === "near" ? "没有专门讲这个的，沾边的有这些，发之前先看内容。" : "";
}
