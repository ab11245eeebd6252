/** The warnings that read the same wherever an article names them, by component. */
export const standardWarnings = {
  SelfCustody: {
    title: "自保管软钱包：没备份就别做这一步",
    text: "助记词或私钥没有抄在纸上核对过，删掉应用、清掉数据或换手机，钱就再也找不回来，没有客服能帮你恢复。",
  },
  NeverShare: {
    title: "这些谁要都不给",
    text: "短信验证码、支付密码、助记词、私钥、屏幕共享。让你转钱到“安全账户”、交“解冻费”的，也一律挂断。",
  },
} as const;

/** What stands beside a step that can cost money or data. */
export const riskLabels = { retry: "先查账单再做", destructive: "会丢数据，先看警告" } as const;
