import type { ReactNode } from "react";
import { modelName } from "@/lib/content/wallet-models.ts";

/** Advice for one or several wallet models only. */
export function ModelNote({ is, children }: { is: string; children: ReactNode }) {
  return (
    <div className="model">
      <p className="model-name">{modelName(is)}</p>
      {children}
    </div>
  );
}
