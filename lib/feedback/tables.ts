import type { Kysely } from "kysely";
import type { Degree, Place, Reason } from "./words.ts";

// Text and whole numbers alone, so that SQLite and PostgreSQL keep the same. Times in epoch milliseconds.

/** One press on 有用 or 没用. */
export interface VoteRow {
  /** Hash of the id that the client chose. */
  readonly id: string;
  readonly at: number;
  /** Monday of the week in China. */
  readonly week: string;
  readonly code: string;
  readonly useful: "yes" | "no";
  readonly reason: Reason | null;
  /** Masked; null once it is too old. */
  readonly text: string | null;
}

/** Something that was looked for and not found. */
export interface MissRow {
  readonly id: string;
  readonly at: number;
  readonly week: string;
  /** Masked; null once it is too old. */
  readonly query: string | null;
  readonly sure: Degree;
  readonly origin: Place;
  /** Code of the section that search thinks nearest, "" for none; null until that is worked out. */
  readonly near: string | null;
}

/** How often something was said in a week: kept with every entry, so that editors wait for no counting. */
export interface CountRow {
  readonly week: string;
  readonly what: "yes" | "no" | "miss";
  /** "" of a miss. */
  readonly code: string;
  /** "" for none. */
  readonly reason: Reason | "";
  readonly count: number;
}

/** A row of the editors' tables that somebody has dealt with. */
export interface HandledRow {
  /** "section 103-2", "miss 103-2" */
  readonly key: string;
  readonly at: number;
  /** Editor's name. */
  readonly by: string;
  /** Hash of the commit, hexadecimal. */
  readonly commit: string;
}

/** A device on which an editor has signed in. */
export interface DeviceRow {
  /** Hash of the token in its cookie. */
  readonly token: string;
  readonly name: string;
  /** Until when it is signed in, 0 once signed out. */
  readonly signedInUntil: number;
  /** Until when it is known, so that nobody can lock it out. */
  readonly knownUntil: number;
}

export interface Tables {
  readonly votes: VoteRow;
  readonly misses: MissRow;
  readonly counts: CountRow;
  readonly handled: HandledRow;
  readonly devices: DeviceRow;
}

/** An open database of either kind. */
export type Database = Kysely<Tables>;
