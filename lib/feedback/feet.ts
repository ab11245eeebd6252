/** Where readers say whether a section helped. */
export interface SectionFeet {
  /** Address that takes it. */
  readonly action: string;
  /** Code of the section that ends before each second-level heading, by the heading's id; that of the last one under "". */
  readonly codes: Readonly<Record<string, string>>;
}

/** The feet of an article's second-level sections that have codes, in their order; none where nothing is taken. */
export function sectionFeet(
  action: string,
  sections: readonly { readonly id: string; readonly level: number }[],
  codes: Readonly<Record<string, string>>,
): SectionFeet | undefined {
  if (!action) return undefined;
  const ids = sections.filter(({ level }) => level === 2).map(({ id }) => id);
  const ends = ids.map((id, i) => [ids[i + 1] ?? "", codes[id] ?? ""]);
  return { action, codes: Object.fromEntries(ends.filter(([, code]) => code)) };
}

/** The address that takes feedback, by the setting of the build: "" for none, "self" for our own server, else an origin. */
export function feedbackAction(origin: string, path: string): string {
  return origin && (origin === "self" ? path : origin + path);
}
