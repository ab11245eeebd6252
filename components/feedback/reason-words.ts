import type { Reason } from "@/lib/feedback/words.ts";

/** What a reader chooses from, by what is kept. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  unclear: "看不懂",
  different: "和我的情况不一样",
  "no-help": "照做没用",
  outdated: "内容过时或不对",
};

/** What is done with words before they are sent, and what of a person is not. */
export const sentWords = "只发送编号、你的选择和写的字。号码、卡号、验证码、邮箱、密钥和姓名会先遮住。";
