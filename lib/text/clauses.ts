/** A clause of a text: what stands between two marks, and where it begins. */
export interface Clause {
  readonly text: string;
  readonly index: number;
}

/** The sentences of a text, closing marks left out. */
export function sentencesOf(text: string): Clause[] {
  return pieces(text, /[^。！？!?\n]+/g);
}

/** The clauses of a text: sentences cut at commas, semicolons and colons too. */
export function clausesOf(text: string): Clause[] {
  return pieces(text, /[^。！？!?\n，；：,;:]+/g);
}

function pieces(text: string, pattern: RegExp): Clause[] {
  return Array.from(text.matchAll(pattern), (match) => ({ text: match[0], index: match.index }));
}

const NOT =
  "不|别|勿|莫|没|无须|无需|免得|以免|以防|避免|防止|禁止|停止|谨防|当心|小心|未|甭|绝非|并非|拒绝|骗|假|是否|能否|要不要|可不可以|该不该";
const negated = new RegExp(NOT);

/** True when what follows `before` in its clause is denied, forbidden, doubted or warned of: “不再付”, “别换卡”, “会不会扣”. */
export function isNegated(before: string): boolean {
  return negated.test(before);
}

/** A match in a clause, with the parts of the clause before it and after it. */
export interface ClauseMatch {
  readonly match: string;
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** Every match of `pattern` (with the flag g) with the clause it stands in. */
export function matchesInClauses(text: string, pattern: RegExp): ClauseMatch[] {
  if (text.search(pattern) < 0) return []; // nearly every text: no clause needs to be cut
  return clausesOf(text).flatMap((clause) =>
    Array.from(clause.text.matchAll(pattern), (match) => ({
      match: match[0],
      index: clause.index + match.index,
      before: clause.text.slice(0, match.index),
      after: clause.text.slice(match.index + match[0].length),
    })),
  );
}

/** The text with quotations blanked, character for character: what stands in “” are somebody else's words. */
export function withoutQuotations(text: string): string {
  return text.includes("“") ? text.replace(/“[^“”]*”/g, (quotation) => "□".repeat(quotation.length)) : text;
}
