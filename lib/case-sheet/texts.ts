import { cleaned } from "./clean.ts";
import type { Sheet } from "./fields.ts";
import { troubleWords, wishWords } from "./words.ts";

/** Whom a text is written for. */
export const audiences = ["service", "complaint", "police"] as const;
export type Audience = (typeof audiences)[number];

/** The text of a sheet for one audience, lines separated by "\n". `outside` is the registry's name of the office that a complaint goes to next, "" for none. */
export function caseText(sheet: Sheet, audience: Audience, outside = ""): string {
  const clean = cleaned(sheet);
  return texts[audience](clean, outside)
    .filter((line) => line !== undefined)
    .join("\n");
}

type Line = string | undefined;

/** Ends every text: it may be handed to somebody who only says that he is the service, or the police. */
const KEEPS = "密码、验证码我不会提供，也不会共享屏幕。";

const texts: Readonly<Record<Audience, (sheet: Sheet, outside: string) => Line[]>> = {
  service: (sheet) => [
    `你好，${opening(sheet)}。`,
    line("时间", sheet.time),
    line("金额", amount(sheet)),
    line("订单号最后几位", sheet.order),
    line("屏幕上的提示", quoted(sheet.message)),
    block("我已经试过", sheet.tried),
    `请帮我${wish(sheet)}。`,
    "请给我受理编号，并告诉我哪天答复。",
    KEEPS,
  ],
  complaint: (sheet, outside) => [
    "我要投诉，请转投诉部门。",
    "",
    "一、发生了什么",
    `${opening(sheet)}。`,
    line("时间", sheet.time),
    line("涉及金额", amount(sheet)),
    line("订单号最后几位", sheet.order),
    line("屏幕上的提示", quoted(sheet.message)),
    "",
    "二、已经做过什么",
    sheet.tried || undefined,
    `上次找客服的日期和受理编号：${BLANK}`,
    "",
    "三、我的要求",
    `请${wish(sheet)}，把处理结果和理由书面答复我。`,
    outside ? `到期没有答复，或我不接受处理结果的，我会向${outside}反映。` : undefined,
    KEEPS,
  ],
  police: (sheet) => [
    "报案情况",
    "姓名、证件号、联系电话：当面或在电话里说",
    `什么事：${troubleSays(sheet) || BLANK}`,
    `什么时候：${sheet.time || BLANK}`,
    `多少钱：${amount(sheet) || BLANK}`,
    `从哪里转出：${sheet.wallet || BLANK}`,
    `订单号最后几位：${sheet.order || BLANK}`,
    `转给了谁（户名、账号、开户行）：${BLANK}`,
    `对方的电话、账号名、网址：${BLANK}`,
    line("屏幕上的提示、对方说的话", quoted(sheet.message)),
    block("已经做了什么", sheet.tried),
    "手里的证据（有的打勾）：□ 账单截图　□ 转账凭证　□ 聊天记录　□ 短信　□ 通话记录",
    `请求：受理报案，给我回执${sheet.wanted ? `；${sheet.wanted}` : ""}`,
    KEEPS,
  ],
};

/** What is filled in by hand. */
const BLANK = "＿＿＿＿＿＿";

const line = (label: string, value: string): Line => (value ? `${label}：${value}` : undefined);
const block = (label: string, value: string): Line =>
  value ? `${label}：${value.includes("\n") ? "\n" : ""}${value}` : undefined;
const quoted = (value: string): string => (value ? `“${value.replace(/^[“"「]|[”"」]$/g, "")}”` : "");

function opening(sheet: Sheet): string {
  const where = sheet.wallet ? `我用${sheet.wallet}` : "我用数字钱包";
  const says = troubleSays(sheet);
  return says ? `${where}，${says}` : `${where}时遇到了问题`;
}

function troubleSays({ trouble }: Sheet): string {
  return trouble && troubleWords[trouble].says;
}

function wish(sheet: Sheet): string {
  const says = sheet.wish ? wishWords[sheet.wish].says : sheet.wanted ? "" : "查清原因，告诉我怎样解决";
  return [says, sheet.wanted].filter(Boolean).join("，");
}

/** A bare number gets its unit; anything else stands as written. */
function amount(sheet: Sheet): string {
  return /^[\d,.]+$/.test(sheet.amount) ? `${sheet.amount} 元` : sheet.amount;
}
