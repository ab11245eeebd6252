import type { WalletModel } from "./schema/verdict.ts";

const names: Readonly<Record<WalletModel, string>> = {
  bank: "银行的钱包",
  payment: "支付机构的钱包",
  ecny: "数字人民币",
  "self-custody": "自保管软钱包",
};

/** What readers call the wallet models in a space-separated list, e.g. "银行的钱包、数字人民币". */
export function modelName(models: string): string {
  return models
    .split(/\s+/)
    .map((model) => names[model as WalletModel])
    .join("、");
}
