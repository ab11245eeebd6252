import { lineAt } from "../../content/check/encoding.ts";
import { matches } from "../../text/matches.ts";
import type { Rule } from "../rule.ts";

// Written as alternatives where a combining character would stand in a class.
const HIDDEN =
  /[\u00a0\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff\uffa0]|\u034f|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;
/** Radicals and compatibility forms: they look like a character and are another. */
const DOUBLES = /[\u2e80-\u2fdf\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]/, "改变文字方向的控制符"],
  [/[\u00a0\u2000-\u200a\u202f\u205f]/, "特殊的空格"],
];

/** Nothing that cannot be seen. */
export const hiddenCharacters: Rule = {
  id: "hidden-characters",
  why: "看不见的字符会让号码、链接和搜索出错，也能用来骗人。",
  severity: "error",
  check({ corpus }, report) {
    const sources = [...corpus.articles, ...Object.values(corpus.registries)];
    for (const { file, text } of sources) {
      for (const match of matches(text, HIDDEN)) {
        const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
        const name = NAMES.find(([pattern]) => pattern.test(match[0]))?.[1] ?? "看不见的字符";
        report(file, lineAt(text, match.index), `有${name} U+${code}；删掉，或换成普通空格`);
      }
      for (const { 0: character, index } of matches(text, DOUBLES)) {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
        const meant = character.normalize("NFKC");
        const repair = meant === character ? "换成平常的那个字" : `换成“${meant}”`;
        report(
          file,
          lineAt(text, index),
          `“${character}”（U+${code}）不是平常的字，多半是从 PDF 里复制来的，搜不到；${repair}`,
        );
      }
    }
  },
  good: ["先看账单。"],
  bad: [
    "先看\u200b账单。",
    "先看\u00a0账单。",
    "先看\u202e账单。",
    "先看\u2066账单。",
    "先看\u00ad账单。",
    "\u2f40付失败，先看账单。",
    "先看\uf9b5子。",
    {
      "content/facts.yaml":
        "time-unknown:\n  value: 没有公开的\u200d统一时间\n  source: 编辑部整理\n  checkedOn: 2026-11-22\n  expiresOn: 2027-05-22\n",
    },
  ],
};
