import { parseCode } from "./code.ts";
import { type CodePlace, type Codes, type CodeTombstone, resolveCode } from "./lookup.ts";

const around = /^(?:编号|代码|no\.?|#)?[:：\s]*(.+?)\s*号?$/i;
const dashes = /[‐‑‒–—―−－ー_~～.·]|\s*-\s*|的|之|杠/g;

/** The code that somebody typed into a search box, whatever the keyboard made of it: "101-3", "编号101", "１０１－３", "101—3"; undefined when the query is not one. */
export function codeQuery(typed: string): string | undefined {
  if (typed.length > 24) return undefined;
  const narrow = typed.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const bare = around.exec(narrow)?.[1]?.replace(dashes, "-") ?? "";
  return parseCode(bare) ? bare : undefined;
}

/** What a search for a code finds: the section, the article, or the notice that it is gone; undefined when the query is no code, or one never given out. */
export function codeHit(codes: Codes, typed: string): CodePlace | CodeTombstone | undefined {
  const code = codeQuery(typed);
  const found = code === undefined ? undefined : resolveCode(codes, code);
  return found && found.kind !== "unknown" ? found : undefined;
}
