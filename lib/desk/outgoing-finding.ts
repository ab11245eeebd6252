import type { Directory } from "../contacts/directory.ts";

/** What an outgoing text is compared with. */
export interface LintContext {
  readonly directory: Directory;
  /** Origin of this site: its own links are no foreign addresses. */
  readonly origin: string;
}

/** Something to mend in an outgoing text, with its place in UTF-16 units. */
export interface OutgoingFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** The words that matter within it, where it is a whole clause. */
  readonly marked?: { readonly start: number; readonly end: number };
  /** What is wrong. */
  readonly says: string;
  /** How to mend it. */
  readonly repair: string;
  /** Words that can stand in the place, where that is certain. */
  readonly instead?: string | undefined;
  /** Harms whoever follows it: not to be sent. */
  readonly grave: boolean;
}
