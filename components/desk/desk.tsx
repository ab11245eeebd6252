"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { replyForms } from "@/lib/desk/forms.ts";
import { MOST_RECENT } from "@/lib/desk/store.ts";
import { templatesFor } from "@/lib/desk/templates.ts";
import { FindPane } from "./find-pane.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { ReplyPane } from "./reply-pane.tsx";
import { SectionPane } from "./section-pane.tsx";
import { useCatalog } from "./use-catalog.browser.ts";
import { useDesk } from "./use-desk.browser.ts";
import { useKeys } from "./use-keys.browser.ts";
import { type SearchPlace, useRows } from "./use-rows.browser.ts";

/** Milliseconds without a key after which section and reply follow the mark. */
const PAUSE = 100;

/** No row is marked: what was copied or restored stays as it is. */
const unmarked = { query: "", at: -1 };

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
  const found = useRows(query, places, search);
  const [marked, setMarked] = useState(unmarked);
  const [wantsCopy, setWantsCopy] = useState(false);
  const [helping, setHelping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    // Typed before the page was in use.
    if (field.current?.value) setQuery(field.current.value);
  }, []);

  const asked = query.trim();
  const shelf = [...desk.store.pinned, ...desk.store.sent.slice(0, MOST_RECENT).map(({ code }) => code)];
  const rows = asked ? found.rows : [...new Set(shelf)].flatMap((code) => places?.byCode.get(code) ?? []);
  const answered = !asked || found.query === asked;
  const listed = asked ? found.query : "";
  const active = marked.query === listed ? marked.at : listed ? 0 : -1;
  const current = rows[active];
  const latest = useRef(desk);
  latest.current = desk;
  const place = desk.composed?.places.at(-1);

  // Section and reply follow once the keys rest: while they do not, only the list is worth the time. Enter does not wait.
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen when the mark moves or the rows change, not when the desk does
  useEffect(() => {
    if (!answered) return;
    desk.aim(current?.code);
    const timer = setTimeout(() => latest.current.choose(), wantsCopy ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [current?.code, answered, found.query, wantsCopy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter may come before the answer; then it copies once the answer is there
  useEffect(() => {
    const ready = answered && desk.composed && (!current || desk.composed.places.at(-1)?.code === current.code);
    if (!wantsCopy || !ready) return;
    setWantsCopy(false);
    desk.copy();
    field.current?.select();
  }, [wantsCopy, answered, current?.code, desk.composed]);

  const type = (typed: string): void => {
    desk.typed();
    setQuery(typed);
    if (!typed.trim()) setMarked(unmarked);
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
      ["KeyC", () => setWantsCopy(true)],
      ["KeyE", () => text.current?.focus()],
      ["KeyN", startAnew],
      ["KeyP", () => desk.pin(desk.target() ?? "")],
      ["KeyS", () => field.current?.select()],
      ["KeyT", nextTemplate],
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
        onCopy={() => setWantsCopy(true)}
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
        rows={rows}
        active={active}
        store={desk.store}
        note={noteOf(asked, answered && found.unavailable, answered && rows.length === 0, loaded === "failed")}
        loading={loaded === "loading"}
        onType={type}
        onPaste={desk.typed}
        onMark={(at) => setMarked({ query: listed, at })}
        onEnter={() => setWantsCopy(true)}
        onRetry={loaded === "failed" ? () => setAttempt(attempt + 1) : undefined}
        onHelp={() => setHelping(true)}
      />
      <SectionPane place={place} pinned={desk.store.pinned.includes(place?.code ?? "")} onPin={desk.pin} />
      {reply}
      <KeysHelp open={helping} onClose={() => setHelping(false)} />
    </>
  );
}

function noteOf(asked: string, unavailable: boolean, empty: boolean, failed: boolean): string {
  if (failed) return "内容没有取到。检查网络，再取一次。";
  if (unavailable) return "搜索暂时用不了。输编号仍然可以，例如 101-2。";
  if (asked && empty) return "没有找到。换两三个字，或者把用户发来的提示原文贴进来。";
  return "";
}
