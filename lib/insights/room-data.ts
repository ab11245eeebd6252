/** What a code stands for, as editors see it. */
export interface Titled {
  readonly title: string;
  readonly url: string;
}

/** Something that must be looked at again by a day. */
export interface Due {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly what: string;
  readonly url: string;
}

/** A saying for which no section is named yet, only the article. */
export interface Unplaced {
  readonly title: string;
  readonly url: string;
  readonly says: readonly string[];
}

/** What the editors' room knows of a build's content. */
export interface RoomData {
  readonly titles: Readonly<Record<string, Titled>>;
  /** Soonest first. */
  readonly due: readonly Due[];
  readonly unplaced: readonly Unplaced[];
}
