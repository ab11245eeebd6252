import type { Rule } from "../rule.ts";
import { type LintText, lineIn } from "../texts.ts";

const HAN = "\\p{Script=Han}";
const MARKS = "，。；：、！？";

/** Stands in for @lint-md/core: the few slips that occur, with the repair. */
const SLIPS: readonly { readonly pattern: RegExp; readonly repair: string }[] = [
  { pattern: new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, "u"), repair: "汉字和字母、数字之间空一格" },
  {
    pattern: new RegExp(`${HAN}[,;:?!]|[,;:?!](?=${HAN})|\\((?=${HAN})|${HAN}\\s?\\(|${HAN}\\)`, "u"),
    repair: "中文里用全角标点",
  },
  { pattern: new RegExp(`${HAN}\\.(?![\\w.])`, "u"), repair: "句号写成“。”" },
  { pattern: /\.{3,}|。{2,}|…(?!…)(?<!……)/, repair: "省略号写成“……”" },
  { pattern: /([，；：、！？])\1+|[，；：、][，。；：、]|。[，；：、]/, repair: "标点重复；留下一个" },
  {
    pattern: new RegExp(`[ \\t]+[${MARKS}）”》]|[，。；：、？！（“《][ \\t]+(?!\\n)`),
    repair: "全角标点前后不空格",
  },
  { pattern: new RegExp(`["'](?=${HAN})|(?<=${HAN})["']`, "u"), repair: "引号写成“”" },
  { pattern: /[０-９Ａ-Ｚａ-ｚ]/, repair: "字母和数字用半角" },
  { pattern: new RegExp(`${HAN}[ \\t]+${HAN}`, "u"), repair: "汉字之间不空格" },
];

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["（", "）"],
  ["《", "》"],
  ["「", "」"],
];

const PAIRED = /[“”‘’（）《》「」]/;

function unpaired(text: string): string | undefined {
  if (!PAIRED.test(text)) return undefined;
  return PAIRS.find(([open, close]) => {
    const marks = [...text].filter((character) => character === open || character === close);
    return marks.length % 2 === 1 || marks.some((mark, index) => mark !== (index % 2 === 0 ? open : close));
  })?.join("");
}

function judge({ text }: LintText, report: (index: number, message: string) => void): void {
  for (const { pattern, repair } of SLIPS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const around = text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 4).replaceAll("\n", " ");
    report(match.index, `“${around}”：${repair}`);
  }
  const pair = unpaired(text);
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
