import type { ReactNode } from "react";
import { neverShare, selfCustody } from "@/lib/content/mdx/standing-words.ts";

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
  return (
    <WarningNote title={selfCustody.title}>
      <p>{selfCustody.text}</p>
    </WarningNote>
  );
}

/** The fixed list of what nobody honest asks for. */
export function NeverShareNote() {
  return (
    <WarningNote title={neverShare.title}>
      <p>{neverShare.text}</p>
    </WarningNote>
  );
}
