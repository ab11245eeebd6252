import type { ReactNode } from "react";
import type { WalletModel } from "@/lib/content/schema/verdict.ts";

const modelNames: Record<WalletModel, string> = {
  bank: "银行的钱包",
  payment: "支付机构的钱包",
  ecny: "数字人民币",
  "self-custody": "自保管软钱包",
};

/** Advice for one or several wallet models only. */
export function ModelNote({ is, children }: { is: string; children: ReactNode }) {
  const names = is.split(/\s+/).map((model) => modelNames[model as WalletModel]);
  return (
    <div className="model">
      <p className="model-name">{names.join("、")}</p>
      {children}
    </div>
  );
}
