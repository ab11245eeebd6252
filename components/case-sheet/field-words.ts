import type { ChoiceField, TextField } from "@/lib/case-sheet/fields.ts";
import type { Secret } from "@/lib/case-sheet/refusals.ts";

/** What each written field is called, and what helps to fill it in. */
export const fieldWords: Readonly<Record<TextField, { readonly label: string; readonly hint: string }>> = {
  wallet: { label: "哪个钱包或哪家银行", hint: "例：支付宝、工行卡" },
  time: { label: "什么时候", hint: "例：11 月 22 日下午 3 点 20 分" },
  amount: { label: "多少钱", hint: "例：128.50" },
  order: { label: "订单号最后几位", hint: "只写最后 4 到 6 位，整串不用写" },
  message: { label: "屏幕上的提示", hint: "照着抄，一字不改" },
  tried: { label: "已经试过什么", hint: "一行一样" },
  wanted: { label: "还要说明的要求", hint: "没有就空着" },
};

/** What each choice asks. */
export const choiceWords: Readonly<Record<ChoiceField, string>> = {
  kind: "它是哪一类",
  trouble: "出了什么事",
  wish: "你要什么",
};

/** Why a field is refused. */
export const refusalWords: Readonly<Record<Secret, string>> = {
  code: "像验证码或卡背面的安全码。谁拿到它都能付你的钱，真客服不会要。删掉它。",
  password: "像密码。办任何事都不用把密码写给别人。删掉它。",
  seed: "像助记词。写给谁，谁就能把钱包里的钱转光。删掉它，只留在纸上。",
  key: "像私钥。写给谁，谁就能把钱转光。是交易哈希的，只留最后 6 位。",
  card: "像完整的银行卡号。只留最后 4 位就够查了。",
  identity: "像身份证号。要核对身份时，在官方渠道当面或在电话里说，不写在这里。",
};

/** Who may be given the text. */
export const handedTo = "写好的，只交给你自己打开的官方 App 里的客服，或你自己拨通的热线、110。主动找来的人要，不给。";

/** Where what was filled in stays. */
export const keptHere = "填的内容留在这个标签页里，刷新不丢，点“清空”或关掉标签页就没了。";
