import { standingWarning } from "./warning.ts";

/** `<NeverShare />`: the fixed list of what nobody honest asks for. */
export const neverShare = standingWarning({
  title: "这些谁要都不给",
  text: "短信验证码、支付密码、助记词、私钥、屏幕共享。让你转钱到“安全账户”、交“解冻费”的，也一律挂断。",
});
