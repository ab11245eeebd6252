/** Names of things that a message may say, each with the wording (a regular expression's source, in the reading form) that says it. */
export type SignTable = Readonly<Record<string, string>>;

/** Either of several wordings. */
export const any = (...sources: readonly string[]): string => sources.map((source) => `(?:${source})`).join("|");

/** One wording and then another within `gap` characters of one sentence. */
export const near = (first: string, second: string, gap: number): string =>
  `(?:${first})[^。!?\\n]{0,${gap}}(?:${second})`;
