import { findFillers } from "../../text/fillers.ts";
import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

/** No filler, no false warmth, no exclamation marks. */
export const fillers: Rule = {
  id: "fillers",
  why: "不写放在哪里都对的话：首先、其次、此外、综上所述、耐心等待、请注意、建议您；不称“您”“亲”，不用感叹号。",
  severity: "error",
  check({ articles, registryTexts }, report) {
    for (const text of [...articles.flatMap((article) => article.texts), ...registryTexts]) {
      if (text.kind === "screen" || text.kind === "name") continue;
      for (const { match, index, repair } of findFillers(text.text))
        report(text.file, lineIn(text, index), `不用“${match}”；${repair}`);
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
