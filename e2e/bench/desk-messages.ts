/** A customer's message, what an agent types of it, and the section that answers. */
export interface DeskMessage {
  readonly message: string;
  /** The first two to six characters, or a phrase pasted whole. */
  readonly typed: string;
  readonly expected: string;
}

/** Written down before the first run, each with its right section; short ones, pasted ones, and a code read out. */
export const deskMessages: readonly DeskMessage[] = [
  { message: "你们钱包怎么老断线啊，烦死了", typed: "断线", expected: "failures/disconnect#do-now" },
  { message: "刚才付到一半没网了，钱到底付没付", typed: "付到一半", expected: "failures/disconnect#mid-payment" },
  { message: "登不上去，一直说密码错", typed: "登不上", expected: "failures/login-failure#do-now" },
  { message: "钱扣了，商家说没收到", typed: "钱扣了", expected: "failures/charged-not-completed#match-three" },
  { message: "同一单扣了我两次钱！", typed: "扣了两次", expected: "failures/charged-not-completed#match-three" },
  { message: "验证码收不到", typed: "收不到", expected: "failures/verification-code#not-arriving" },
  { message: "提现两天了还没到账", typed: "提现", expected: "failures/withdrawal-failure#check-first" },
  { message: "退款说成功了，可是没看到钱", typed: "退款没", expected: "failures/refund-missing#open-detail" },
  { message: "我账户被锁了怎么办", typed: "被锁", expected: "failures/account-locked#do-now" },
  { message: "刷脸刷了好几遍都不过", typed: "刷脸不过", expected: "failures/verification-failure#face" },
  { message: "余额怎么少了三百多", typed: "余额", expected: "failures/balance-anomaly#do-now" },
  { message: "一打开就闪退", typed: "闪退", expected: "failures/app-crash#do-now" },
  { message: "手机丢了！里面有钱包", typed: "丢手机", expected: "failures/phone-change#phone-lost" },
  { message: "提示超限额付不出去", typed: "限额", expected: "failures/limit-exceeded#now" },
  { message: "新办的卡绑不上", typed: "绑卡", expected: "failures/card-binding-failure#now" },
  { message: "店里扫码扫不出来", typed: "扫不出", expected: "failures/qr-payment-failure#now" },
  {
    message: "截图：网络连接超时，请稍后重试",
    typed: "网络连接超时，请稍后重试",
    expected: "failures/disconnect#timeout",
  },
  { message: "更新完以后就打不开了", typed: "更新后", expected: "failures/update-issue#do-now" },
  { message: "转账给我妈她说没到", typed: "没到账", expected: "failures/arrival-delay#do-now" },
  { message: "你们页面上写的编号 103-1 那一步我不会", typed: "103-1", expected: "failures/payment-failure#do-now" },
];
