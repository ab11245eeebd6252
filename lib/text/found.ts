/** A stretch of a text that a search for wording found; `index` counts UTF-16 units from the text's beginning. */
export interface Found {
  readonly index: number;
  readonly match: string;
}
