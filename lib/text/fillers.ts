import { withoutQuotations } from "./clauses.ts";
import type { Found } from "./found.ts";
import { matches } from "./matches.ts";

/** A filler, what to do about it, and the words that can stand in its place where that is certain. */
export interface Filler extends Found {
  readonly repair: string;
  readonly instead: string | undefined;
}

// No lookbehind: Safari before 16.4 cannot read it.
const FILLERS: readonly (readonly [pattern: RegExp, repair: string, instead?: string])[] = [
  [/首先[，,]?/g, "直接写那件事", ""],
  [/其次[，,]?/g, "另起一步", ""],
  [/此外[，,]?/g, "删掉", ""],
  [/综上所述|综上|总而言之|总的来说/g, "删掉这一句"],
  [/汇?总之[，,]?/g, "删掉", ""],
  [/温馨提示[：:]?|友情提示[：:]?/g, "删掉，直接说", ""],
  [/耐心等[待候]?/g, "写明等什么、等到什么时候、其间看哪里"],
  [/请注意[，,：:]?|需要注意的是[，,：:]?|值得注意的是[，,：:]?|需要指出/g, "删掉，直接说", ""],
  [/建议您/g, "直接写动作", ""],
  [/您/g, "写成“你”", "你"],
  [/小编|笔者/g, "删掉"],
  [/亲(?=[，,！!～~：:]|们|爱的)/g, "写成“你”", "你"],
  [/[！!]/g, "改成句号", "。"],
];
const ANY = new RegExp(FILLERS.map(([pattern]) => pattern.source).join("|"));

/** Words that fit anywhere and say nothing, false warmth, exclamation marks; quotations left out. One stretch may be found twice (“建议您” and “您”). */
export function findFillers(text: string): Filler[] {
  const read = withoutQuotations(text);
  if (!ANY.test(read)) return [];
  return FILLERS.flatMap(([pattern, repair, instead]) =>
    matches(read, pattern)
      .map(({ 0: match, index }) => ({ index, match, repair, instead }))
      .filter(({ match }) => !match.startsWith("汇")),
  );
}
