import { standingWarning } from "./warning.ts";

/** `<SelfCustody />`: the fixed warning that goes with every destructive step. */
export const selfCustody = standingWarning({
  title: "自保管软钱包：没备份就别做这一步",
  text: "助记词或私钥没有抄在纸上核对过，删掉应用、清掉数据或换手机，钱就再也找不回来，没有客服能帮你恢复。",
});
