"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { leaveMiss, takesMisses } from "@/components/feedback/tell-miss.browser.ts";
import type { DeskPlace } from "@/lib/desk/place.ts";
import { changedSinceSent, type DeskStore } from "@/lib/desk/store.ts";
import { labelOf } from "@/lib/kinds.ts";
import { paths } from "@/lib/paths.ts";

interface FindPaneProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly rows: readonly DeskPlace[];
  /** Index of the marked row, -1 for none. */
  readonly active: number;
  readonly store: DeskStore;
  readonly note: string;
  /** The content is not there yet; so it stays where scripts do not run. */
  readonly loading: boolean;
  readonly onType: (text: string) => void;
  /** Pasting the same words again changes nothing in the field, and is news all the same. */
  readonly onPaste: () => void;
  readonly onMark: (at: number) => void;
  readonly onEnter: () => void;
  readonly onRetry: (() => void) | undefined;
  readonly onHelp: () => void;
}

const rowId = (at: number): string => `desk-row-${at}`;

/** The field and what it finds: a combobox whose focus stays in the field. */
export function FindPane(props: FindPaneProps) {
  const { field, query, rows, active, store, note } = props;
  const press = (event: KeyboardEvent): void => {
    // Enter that ends a composition is the input method's; Safari tells it by 229 alone.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (rows.length > 0) props.onMark((Math.max(active, step > 0 ? -1 : 0) + step + rows.length) % rows.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      props.onEnter();
    } else if (event.key === "Escape" && query) {
      event.preventDefault();
      props.onType("");
    }
  };
  return (
    <section className="desk-find" aria-label="查找">
      <div className="desk-field">
        <label htmlFor="desk-q">用户说了什么</label>
        <button type="button" className="desk-quiet" onClick={props.onHelp}>
          按键 <kbd>?</kbd>
        </button>
        <input
          ref={field}
          id="desk-q"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls="desk-rows"
          aria-activedescendant={rows[active] ? rowId(active) : undefined}
          placeholder="两三个字，或编号 101-2"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          value={query}
          onChange={({ target }) => props.onType(target.value)}
          onPaste={props.onPaste}
          onKeyDown={press}
        />
      </div>
      {note && (
        <p className="desk-note" role="status">
          <span>{note}</span>
          {props.onRetry && (
            <button type="button" onClick={props.onRetry}>
              再取一次
            </button>
          )}
        </p>
      )}
      {(props.loading || !query.trim()) && (
        <div className="desk-before">{props.loading ? <Waiting /> : <WayThrough />}</div>
      )}
      <div
        id="desk-rows"
        className="desk-rows"
        role="listbox"
        aria-label={query.trim() ? "找到的" : "固定的、发过的和常问的"}
      >
        {rows.map((place, at) => (
          <Row
            key={rowId(at)}
            at={at}
            place={place}
            marked={at === active}
            pinned={store.pinned.includes(place.code)}
            changed={changedSinceSent(store, place)}
            onMark={props.onMark}
          />
        ))}
      </div>
      {query.trim() && takesMisses() && (
        <p className="desk-hint">
          没有合适的？
          <a
            href={paths.tell}
            target="_blank"
            rel="noopener"
            onClick={() => leaveMiss(query, rows.length > 0 ? "near" : "nothing", "desk")}
          >
            缺一节，告诉编辑
          </a>
        </p>
      )}
    </section>
  );
}

/** The desk in three steps, above what it offers before anything is typed. */
function WayThrough() {
  return (
    <>
      <ol className="desk-way">
        <li>输两三个字</li>
        <li>
          <kbd>↑</kbd> <kbd>↓</kbd> 选一节
        </li>
        <li>
          <kbd>Enter</kbd> 复制
        </li>
      </ol>
      <p className="desk-hint">固定的、发过的和常问的</p>
    </>
  );
}

function Waiting() {
  return (
    <p className="desk-hint">
      正在取内容。一直停在这里，多半是 JavaScript 没有打开：<a href={paths.search}>用搜索页找</a>
      ，结果里有每一节的链接。
    </p>
  );
}

function Row(props: {
  at: number;
  place: DeskPlace;
  marked: boolean;
  pinned: boolean;
  changed: boolean;
  onMark: (at: number) => void;
}) {
  const { at, place, marked, pinned, changed } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) row.current?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combobox
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the marked row
    <div
      ref={row}
      id={rowId(at)}
      role="option"
      aria-selected={marked}
      className="desk-row"
      onClick={() => props.onMark(at)}
    >
      <span className="desk-code">{place.code}</span>
      <span className="desk-row-title">{place.title}</span>
      <span className="desk-row-about">
        <span>{place.anchor ? place.article.title : labelOf(place.article.kind)}</span>
        {pinned && <em>固定</em>}
        {changed && <em className="changed">已更新：上次发过的内容有改动</em>}
      </span>
    </div>
  );
}
