import type { Trouble, WalletKind, Wish } from "./fields.ts";

/** What happened: as a choice of the form, and as the beginning of a text. */
export const troubleWords: Readonly<Record<Trouble, { readonly choice: string; readonly says: string }>> = {
  "payment-failure": { choice: "付款、转账没成功", says: "付款没有成功" },
  "charged-not-completed": { choice: "扣了钱，订单没成", says: "账单显示已扣款，订单却没有成功" },
  "balance-anomaly": { choice: "余额不对", says: "余额和账单对不上" },
  withdrawal: { choice: "提现没到账", says: "提现没有到账" },
  refund: { choice: "退款没到", says: "退款没有到账" },
  "login-failure": { choice: "登不上", says: "登录不了账户" },
  disconnect: { choice: "连不上、断线", says: "一直连不上" },
  "account-locked": { choice: "账户被锁、被冻结", says: "账户被锁定或冻结" },
  stolen: { choice: "钱被别人动了", says: "有不是我操作的支出" },
  tricked: { choice: "被骗着转了账", says: "我被骗，自己转出了钱" },
  other: { choice: "别的事", says: "" },
};

/** What the wallet is, as a choice of the form. */
export const kindWords: Readonly<Record<WalletKind, string>> = {
  payment: "支付机构的钱包（支付宝、微信支付、云闪付等）",
  bank: "银行卡，或银行自己的钱包",
  ecny: "数字人民币",
  "self-custody": "自己保管助记词的钱包",
};

/** What is wanted: as a choice of the form, and as a request. */
export const wishWords: Readonly<Record<Wish, { readonly choice: string; readonly says: string }>> = {
  locate: { choice: "查清钱在哪里", says: "查清这笔钱现在在哪里" },
  refund: { choice: "退钱", says: "把这笔钱退回原来的付款账户" },
  unlock: { choice: "解除限制", says: "说明限制的原因，并告诉我怎样解除" },
  correct: { choice: "更正记录", says: "更正错误的记录" },
  freeze: { choice: "挂失、冻结", says: "现在就挂失，暂停这个账户的付款" },
};
