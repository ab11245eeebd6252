import type { ReactNode } from "react";
import { standardWarnings } from "@/lib/content/mdx/standing-words.ts";

/** Something that costs money when overlooked. */
export function WarningNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="warning" role="note">
      <p className="warning-title">{title}</p>
      {children}
    </div>
  );
}

/** The fixed warning that goes with every destructive step. */
export function SelfCustodyNote() {
  return <StandardNote {...standardWarnings.SelfCustody} />;
}

/** The fixed list of what nobody honest asks for. */
export function NeverShareNote() {
  return <StandardNote {...standardWarnings.NeverShare} />;
}

function StandardNote({ title, text }: { title: string; text: string }) {
  return (
    <WarningNote title={title}>
      <p>{text}</p>
    </WarningNote>
  );
}
