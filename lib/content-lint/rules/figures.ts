import { isJsx } from "../../content/mdx/parse.ts";
import { sentencesOf, withoutQuotations } from "../../text/clauses.ts";
import { matches } from "../../text/matches.ts";
import type { Rule } from "../rule.ts";
import { type LintText, lineIn } from "../texts.ts";

const HAN = "[二两三四五六七八九十百千万半]";
const TIME = "个?工作日|个?(?:自然)?日(?!期|常|志)|天|个?小时|个?钟头|分钟|秒钟?|周|个?星期|个月|年";
const MONEY = "元|块钱|角|万元|亿元|美元|[%％]|折|成(?=手续费)|个点";
const COUNT = "笔|次|张|个|人|台|条|家";
const FIGURES: readonly RegExp[] = [
  new RegExp(`\\d[\\d,.，]*\\s*(?:[-–—~～到至]\\s*\\d+\\s*)?[万亿千百]?\\s*(?:${TIME}|${MONEY})`, "g"),
  new RegExp(
    `${HAN}[一二两三四五六七八九十百千万到至]*\\s*(?:个?工作日|天|个?小时|分钟|秒钟|个?星期|个月|周(?!围|边|转|期)|元|块钱|万元)(?:[以之]?内|左右|以?后|之?前|以上|以下)?`,
    "g",
  ),
  /一(?:个?工作日|天|个?小时|分钟|个?星期|周|个月)(?:[以之]?内|左右|就(?:能|会|到)|到账)/g,
  new RegExp(
    `(?:最多|最少|不超过|超过|上限|每(?:天|日|月|年)|单(?:笔|日)|累计|满)[^，。]{0,4}?\\d+\\s*(?:${COUNT})`,
    "g",
  ),
  /百分之[一二三四五六七八九十百]+/g,
];
// Not a figure of money or time: a day of the calendar, the number of a law.
const OTHER = /^\d{4}\s*年|^半天|第\s*$|^(?:两|三|几)个(?:钱包|地方)/;

function exempt(text: LintText, sentence: string): boolean {
  if (text.kind === "name" || text.kind === "said" || text.kind === "screen") return true;
  return (
    text.within.some((node) => isJsx(node) && node.name === "Fact") ||
    /^verdict\.wait/.test(text.field) ||
    /每\s*\d+\s*个词/.test(sentence)
  );
}

/** Durations, limits and fees come from the fact registry. */
export const figures: Rule = {
  id: "figures",
  why: "时间、限额、费率要有出处：数字写进 facts.yaml，用 <Fact> 引用；查不准的写“以官方 App 内公布为准”。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    const prose = [
      ...articles.flatMap((article) => article.texts),
      ...registryTexts.filter(({ file }) => file.endsWith("terms.yaml")),
    ];
    for (const text of prose) {
      if (FIGURES.every((pattern) => text.text.search(pattern) < 0)) continue;
      for (const sentence of sentencesOf(withoutQuotations(text.text))) {
        if (exempt(text, sentence.text)) continue;
        const found = FIGURES.flatMap((pattern) => matches(sentence.text, pattern)).filter(
          (match) => !OTHER.test(match[0]),
        );
        const first = found.sort((a, b) => a.index - b.index)[0];
        if (first)
          report(
            text.file,
            lineIn(text, sentence.index + first.index),
            `“${first[0]}”没有出处；写进 facts.yaml 用 <Fact id="…" />，或写“以官方 App 内公布为准”`,
          );
      }
    }
  },
  good: [
    '<Fact id="time-unknown" />。',
    "抄过 12 或 24 个词。",
    "隔一阵再看。",
    "只付一次，做完三步就停。",
    "扣了两次的，先看账单。",
    "过几天再看，别每天催。",
  ],
  bad: [
    "3 天内到账。",
    "客服 24 小时在线。",
    "每天最多 5000 元。",
    "七个工作日内退回。",
    "三天内会有结果。",
    "手续费 0.1%。",
    "半小时后再试。",
    "一个工作日内回复。",
    "每天最多 3 次。",
    "单笔不超过两万元。",
  ],
};
