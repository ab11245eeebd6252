import type { Rule } from "../rule.ts";
import { lineIn, withoutQuotations } from "../texts.ts";

const FILLERS: readonly (readonly [RegExp, string])[] = [
  [/首先/g, "直接写那件事"],
  [/其次/g, "另起一步"],
  [/此外/g, "删掉"],
  [/综上所述|综上|总而言之|总的来说/g, "删掉这一句"],
  [/(?<![汇])总之/g, "删掉"],
  [/温馨提示|友情提示/g, "删掉，直接说"],
  [/耐心等[待候]?/g, "写明等什么、等到什么时候、其间看哪里"],
  [/请注意|需要注意的是|值得注意的是|需要指出/g, "删掉，直接说"],
  [/建议您/g, "直接写动作"],
  [/您/g, "写成“你”"],
  [/小编|笔者/g, "删掉"],
  [/亲(?=[，,！!～~：:]|们|爱的)/g, "写成“你”"],
  [/[！!]/g, "改成句号"],
];

const ANY = new RegExp(FILLERS.map(([pattern]) => pattern.source).join("|"));

/** No filler, no false warmth, no exclamation marks. */
export const fillers: Rule = {
  id: "fillers",
  why: "不写放在哪里都对的话：首先、其次、此外、综上所述、耐心等待、请注意、建议您；不称“您”“亲”，不用感叹号。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind === "screen" || text.kind === "name") continue;
      const read = withoutQuotations(text.text);
      if (!ANY.test(read)) continue;
      for (const [pattern, repair] of FILLERS) {
        for (const match of read.matchAll(pattern))
          report(text.file, lineIn(text, match.index), `不用“${match[0]}”；${repair}`);
      }
    }
  },
  good: ["先看账单。", "亲自去网点办。", "告诉父亲和亲友。", "屏幕写着“请您耐心等待！”，先看账单。"],
  bad: [
    "首先打开账单。",
    "其次看短信。",
    "此外还要看余额。",
    "综上所述，先看账单。",
    "总之别急。",
    "温馨提示：先看账单。",
    "请耐心等待。",
    "请注意，先看账单。",
    "建议您看账单。",
    "您的钱还在。",
    "亲，先看账单。",
    "小编提醒你。",
    "别急！",
  ],
};
