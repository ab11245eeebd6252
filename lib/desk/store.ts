import { isReplyForm, type ReplyForm } from "./forms.ts";
import { inPerson, isPerson, type Person } from "./person.ts";
import type { DeskPlace } from "./place.ts";

/** Format of what the device keeps; another one is forgotten. */
const VERSION = 1;
const MOST_SENT = 200;
const MOST_PINNED = 12;
/** Most recent sections on the shelf. */
export const MOST_RECENT = 8;

/** A reply under way. */
export interface Draft {
  /** Codes of its sections, the last one chosen last. */
  readonly codes: readonly string[];
  /** Id of the template in use, "" for none. */
  readonly template: string;
  /** The text as the agent changed it, null while it is ours. */
  readonly edited: string | null;
  readonly name: string;
  readonly order: string;
}

/** A section that was sent, with its hash at that time. */
export interface Sent {
  readonly code: string;
  readonly hash: string;
}

/** What the desk keeps on the device; nothing of it leaves it. */
export interface DeskStore {
  readonly form: ReplyForm;
  /** How customers are addressed. */
  readonly person: Person;
  readonly pinned: readonly string[];
  /** Newest first, each code once. */
  readonly sent: readonly Sent[];
  /** null when no reply is half finished. */
  readonly draft: Draft | null;
}

export const emptyStore: DeskStore = { form: "im", person: "您", pinned: [], sent: [], draft: null };

/** Reads what a device kept; whatever is no longer understood is left out. Never throws. */
export function parseStore(text: string | null): DeskStore {
  const data = record(parsed(text));
  if (data?.version !== VERSION) return emptyStore;
  return {
    form: isReplyForm(data.form) ? data.form : "im",
    person: isPerson(data.person) ? data.person : "您",
    pinned: strings(data.pinned).slice(0, MOST_PINNED),
    sent: list(data.sent).flatMap(sentOf).slice(0, MOST_SENT),
    draft: draftOf(record(data.draft)),
  };
}

/** What a device keeps, as text. */
export function writeStore(store: DeskStore): string {
  return JSON.stringify({ version: VERSION, ...store });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const strings = (value: unknown): string[] => list(value).filter((item): item is string => typeof item === "string");
const text = (value: unknown): string => (typeof value === "string" ? value : "");

function sentOf(value: unknown): Sent[] {
  const { code, hash } = record(value) ?? {};
  return typeof code === "string" && typeof hash === "string" ? [{ code, hash }] : [];
}

function draftOf(value: Record<string, unknown> | undefined): Draft | null {
  const codes = strings(value?.codes);
  if (!value || codes.length === 0) return null;
  const edited = typeof value.edited === "string" ? value.edited : null;
  return { codes, template: text(value.template), edited, name: text(value.name), order: text(value.order) };
}

/** A draft in the one person; a text that the agent changed is turned too, so that nothing mixed is sent. */
export function addressed(draft: Draft, person: Person): Draft {
  return draft.edited === null ? draft : { ...draft, edited: inPerson(draft.edited, person) };
}

/** Pins a code, or takes the pin off. */
export function togglePin(store: DeskStore, code: string): DeskStore {
  if (!code) return store;
  const rest = store.pinned.filter((pinned) => pinned !== code);
  const pinned = rest.length < store.pinned.length ? rest : [code, ...rest].slice(0, MOST_PINNED);
  return { ...store, pinned };
}

/** Remembers what was sent, and that no reply is under way any more. */
export function rememberSent(store: DeskStore, places: readonly DeskPlace[]): DeskStore {
  const fresh = places.map(({ code, hash }) => ({ code, hash }));
  const rest = store.sent.filter(({ code }) => fresh.every((place) => place.code !== code));
  return { ...store, sent: [...fresh, ...rest].slice(0, MOST_SENT), draft: null };
}

/** Whether a place reads otherwise than when it was last sent. */
export function changedSinceSent({ sent }: DeskStore, { code, hash }: DeskPlace): boolean {
  const last = sent.find((one) => one.code === code);
  return last !== undefined && last.hash !== hash;
}
