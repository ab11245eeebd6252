import type { Rule } from "../rule.ts";
import { type LintText, lineIn, PLACEHOLDER } from "../texts.ts";

const HAN = "\\p{Script=Han}";
const MARKS = "，。；：、！？";

/** Stands in for @lint-md/core: the few slips that occur, with the repair. */
const SLIPS: readonly { readonly pattern: RegExp; readonly repair: string }[] = [
  { pattern: new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, "gu"), repair: "汉字和字母、数字之间空一格" },
  {
    pattern: new RegExp(`${HAN}[,;:?!]|[,;:?!](?=${HAN})|\\((?=${HAN})|${HAN}\\s?\\(|${HAN}\\)`, "gu"),
    repair: "中文里用全角标点",
  },
  { pattern: new RegExp(`${HAN}\\.(?![\\w.])`, "gu"), repair: "句号写成“。”" },
  { pattern: /\.{3,}|。{2,}|…(?!…)(?<!……)/g, repair: "省略号写成“……”" },
  { pattern: /([，；：、！？])\1+|[，；：、][，。；：、]|。[，；：、]/g, repair: "标点重复；留下一个" },
  {
    pattern: new RegExp(`[ \\t]+[${MARKS}）”》]|[，。；：、？！（“《][ \\t]+(?!\\n)`, "g"),
    repair: "全角标点前后不空格",
  },
  { pattern: new RegExp(`["'](?=${HAN})|(?<=${HAN})["']`, "gu"), repair: "引号写成“”" },
  { pattern: /[０-９Ａ-Ｚａ-ｚ]/g, repair: "字母和数字用半角" },
  { pattern: new RegExp(`${HAN}[ \\t]+${HAN}`, "gu"), repair: "汉字之间不空格" },
];

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["（", "）"],
  ["《", "》"],
  ["「", "」"],
];

function unpaired(text: string): string | undefined {
  for (const [open, close] of PAIRS) {
    let depth = 0;
    for (const character of text) {
      if (character === open) depth++;
      else if (character === close) depth--;
      if (depth < 0 || depth > 1) return open + close;
    }
    if (depth !== 0) return open + close;
  }
  return undefined;
}

function judge(text: LintText, report: (index: number, message: string) => void): void {
  const read = text.text.replaceAll(PLACEHOLDER, "A");
  for (const { pattern, repair } of SLIPS) {
    const match = [...read.matchAll(pattern)].find(
      ({ 0: found, index }) => !text.text.slice(index, index + found.length).includes(PLACEHOLDER),
    );
    if (match)
      report(
        match.index,
        `“${text.text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4).replaceAll("\n", " ")}”：${repair}`,
      );
  }
  const pair = unpaired(read);
  if (pair) report(0, `${pair} 没有成对，或套了两层；补上或改用‘’`);
}

/** Chinese typography: spacing, full-width marks, paired quotation marks. */
export const typography: Rule = {
  id: "typography",
  why: "排版一致，读起来快：汉字和字母、数字之间空一格，中文用全角标点，引号成对。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind !== "prose" && text.kind !== "heading") continue;
      judge(text, (index, message) => report(text.file, lineIn(text, index), message));
    }
  },
  good: [
    '连上 Wi-Fi，打开 App（官方的），等 <Fact id="time-unknown" />。',
    "他说：“先看账单。”",
    '看 <Contact id="in-app" />，再等一等……',
  ],
  bad: [
    "连上Wi-Fi。",
    "打开 App看账单。",
    "先看账单,再看短信。",
    "先看账单.",
    "先看账单。。",
    "先看账单，，再看短信。",
    "他说“先看账单。",
    '打开 "账单" 看看。',
    "先看 账单。",
    "打开(官方)页面。",
    "先看账单 ，再看短信。",
    "先看Ａ页。",
    "先等...再看。",
  ],
};
