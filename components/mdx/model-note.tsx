import type { ReactNode } from "react";
import { modelNames } from "@/lib/content/mdx/standing-words.ts";
import type { WalletModel } from "@/lib/content/schema/verdict.ts";

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
