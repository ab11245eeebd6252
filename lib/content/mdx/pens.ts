/** A piece of a page; what it is knows whoever draws it. */
export type Drawn = unknown;

/** What components of articles are drawn with: React's on a page, in a frame, on the desk. Nothing here knows React, so that the check and the index can read the same files. */
export interface Pens {
  /** Where the article is shown: its own page, a frame on another site, the desk. */
  readonly where: "page" | "frame" | "desk";
  /** An element of HTML. */
  readonly h: (
    tag: string,
    attributes: { readonly id?: string | undefined; readonly className?: string | undefined; readonly role?: string },
    ...inner: readonly Drawn[]
  ) => Drawn;
  /** The id under which an anchor of the article stands here. */
  readonly anchor: (id: string) => string;
  /** Ids that an anchor had before. */
  readonly formerIds: (id: string) => Drawn;
  /** The code of an anchor. */
  readonly code: (id: string, form?: "bare") => Drawn;
  /** Where a reader ticks off what is done. */
  readonly tick: () => Drawn;
  /** Entries of the registry: one contact in a sentence, several as a list, a fact with its source. */
  readonly contact: (id: string) => Drawn;
  readonly contacts: (ids: string, form: string | undefined) => Drawn;
  readonly fact: (id: string) => Drawn;
  /** What to do first: as a list for each situation, and in a sentence for one. */
  readonly orders: (branches: string) => Drawn;
  readonly order: (branch: string) => Drawn;
}
