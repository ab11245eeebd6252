import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { directoryOf } from "@/lib/contacts/directory.ts";
import { type Composed, compose } from "@/lib/desk/compose.ts";
import type { ReplyForm } from "@/lib/desk/forms.ts";
import { lintOutgoing } from "@/lib/desk/lint.ts";
import type { OutgoingFinding } from "@/lib/desk/outgoing-finding.ts";
import type { Person } from "@/lib/desk/person.ts";
import { addressed, type DeskStore, type Draft, rememberSent, togglePin } from "@/lib/desk/store.ts";
import { chinaToday } from "./china-today.browser.ts";
import { copyReply } from "./copy-reply.browser.ts";
import type { Loaded } from "./use-catalog.browser.ts";
import { useStore } from "./use-store.browser.ts";

export const emptyDraft: Draft = { codes: [], template: "", edited: null, name: "", order: "" };

/** What the status line says; a refusal must not look like a success. */
export interface Said {
  readonly text: string;
  readonly refuses: boolean;
}

const silent: Said = { text: "", refuses: false };

/** What the desk is doing with a reply, and what can be done to it. */
export interface DeskState {
  readonly store: DeskStore;
  readonly draft: Draft;
  /** Sections that stay when another one is chosen. */
  readonly kept: readonly string[];
  readonly composed: Composed | undefined;
  readonly findings: readonly OutgoingFinding[];
  /** Last thing that happened, for the status line; gone with any change of text or section. */
  readonly said: Said;
  readonly say: (text: string) => void;
  readonly change: (part: Partial<Draft>) => void;
  /** Names the marked section: the next action is about it, though the reply follows only when the keys rest. */
  readonly aim: (code: string | undefined) => void;
  /** Something was typed or pasted: after a copy it is the next customer's. */
  readonly typed: () => void;
  /** The section that actions are about. */
  readonly target: () => string | undefined;
  /** Shows the reply to the marked section; sections added before stay. */
  readonly choose: () => void;
  /** Keeps the sections in the reply, so that the next one chosen is added. */
  readonly keep: () => void;
  /** Takes a section out of the reply. */
  readonly drop: (code: string) => void;
  readonly setForm: (form: ReplyForm) => void;
  /** How customers are addressed from now on; the text under way follows. */
  readonly setPerson: (person: Person) => void;
  readonly pin: (code: string) => void;
  readonly copy: () => void;
  readonly clear: () => void;
  /** Puts back the text that a new choice replaced; undefined when none was. */
  readonly restore: (() => void) | undefined;
}

/** The reply under way, kept on the device until it is copied. */
export function useDesk(loaded: Loaded, configuredOrigin: string): DeskState {
  const [store, setStore] = useStore();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [lost, setLost] = useState<Draft>();
  const [said, setSaid] = useState(silent);
  const say = (text: string): void => setSaid({ text, refuses: false });
  const refuse = (text: string): void => setSaid({ text, refuses: true });
  const done = useRef(false);
  const fresh = useRef(false);
  const aim = useRef<string>(undefined);
  const warned = useRef("");
  const origin = configuredOrigin || (typeof window === "undefined" ? "" : window.location.origin);

  const { form, person } = store.value;

  useEffect(() => {
    if (!store.restored) return;
    setDraft(store.restored);
    setKept(store.restored.codes.slice(0, -1));
  }, [store.restored]);

  const composed = useMemo(
    () =>
      typeof loaded === "object" && draft.codes.length > 0
        ? compose(draft, form, { ...loaded, origin, person, today: chinaToday() })
        : undefined,
    [loaded, draft, form, person, origin],
  );
  const directory = useMemo(
    () => (typeof loaded === "object" ? directoryOf(loaded.catalog.contacts) : undefined),
    [loaded],
  );
  const findings = useMemo(
    () => (composed && directory ? lintOutgoing(composed.text, { directory, origin }) : []),
    [composed, directory, origin],
  );

  const update = useCallback(
    (next: Draft) => {
      setDraft(next);
      setSaid(silent);
      setStore((value) => ({ ...value, draft: next.codes.length > 0 ? next : null }));
    },
    [setStore],
  );

  const pin = useCallback((code: string) => setStore((value) => togglePin(value, code)), [setStore]);

  /** Whether the marked section begins another customer's reply: something was typed, or another row marked, since the last one was copied. */
  const isAnew = (): boolean => fresh.current || (done.current && draft.codes.at(-1) !== aim.current);
  /** The draft as it is once the marked section is chosen; the same object where it is already. No name passes on to the next customer. */
  const settled = (): Draft => {
    const code = aim.current;
    if (!code || (draft.codes.at(-1) === code && !isAnew())) return draft;
    if (isAnew()) return { ...emptyDraft, codes: [code] };
    const codes = [...kept.filter((one) => one !== code), code];
    return { ...emptyDraft, codes, name: draft.name, order: draft.order };
  };
  /** Takes over a draft, and keeps what it replaces where somebody wrote in it. */
  const turnTo = (next: Draft, part: Partial<Draft> = {}): void => {
    if (next !== draft && isAnew()) setKept([]);
    else if (next !== draft && draft.edited !== null) setLost(draft);
    done.current = false;
    fresh.current = false;
    update({ ...next, ...part });
  };

  const copy = async (): Promise<void> => {
    if (!composed || composed.places.length === 0) return;
    const grave = findings.filter((finding) => finding.grave).length;
    if (grave > 0 && warned.current !== composed.text) {
      warned.current = composed.text;
      refuse(`没有复制：有 ${grave} 处会害到用户，改好再发。看过仍要复制，再按一次`);
      return;
    }
    if (!(await copyReply(composed, form))) {
      refuse("浏览器不让复制：选中右边的文字，自己复制一次");
      return;
    }
    done.current = true;
    setLost(undefined);
    setStore((value) => rememberSent(value, composed.places));
    say(`已复制，编号 ${composed.places.map(({ code }) => code).join("、")}`);
  };

  return {
    store: store.value,
    draft,
    kept,
    composed,
    findings,
    said,
    say,
    aim: (code) => {
      aim.current = code;
    },
    typed: () => {
      fresh.current ||= done.current;
      setSaid(silent);
    },
    target: () => aim.current ?? draft.codes.at(-1),
    choose: () => {
      const next = settled();
      if (next !== draft) turnTo(next);
    },
    copy: () => void copy(),
    change: (part) => turnTo(settled(), part),
    keep: () => {
      const next = settled();
      if (next !== draft) turnTo(next);
      setKept(next.codes);
      aim.current = undefined;
    },
    drop: (code) => {
      aim.current = undefined;
      setKept(kept.filter((one) => one !== code));
      update({ ...draft, edited: null, codes: draft.codes.filter((one) => one !== code) });
    },
    setForm: (next) => {
      setSaid(silent);
      setStore((value) => ({ ...value, form: next }));
    },
    setPerson: (next) => {
      setStore((value) => ({ ...value, person: next }));
      update(addressed(draft, next));
    },
    pin,
    clear: () => {
      aim.current = undefined;
      setKept([]);
      setLost(draft.edited === null ? undefined : draft);
      update(emptyDraft);
    },
    restore:
      lost &&
      (() => {
        aim.current = undefined;
        setKept(lost.codes.slice(0, -1));
        setLost(undefined);
        update(addressed(lost, person));
      }),
  };
}
