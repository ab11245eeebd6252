import type { ReactNode } from "react";

/** A message as the wallet shows it, and what it usually means. */
export function PromptNote({ id, says, children }: { id: string; says: string; children: ReactNode }) {
  return (
    <div className="prompt" id={id}>
      <p className="says">“{says}”</p>
      {children}
    </div>
  );
}
