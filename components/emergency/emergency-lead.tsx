import type { Registry } from "@/lib/content/registry.ts";
import type { EmergencyBranch } from "@/lib/content/schema/emergency.ts";
import { CallCard } from "./call-card.tsx";
import { EmergencyLines } from "./emergency-lines.tsx";

/** The head of what is read in an emergency: whom to call, and in which situation first. */
export function EmergencyLead({ branches, registry }: { branches: readonly EmergencyBranch[]; registry: Registry }) {
  if (branches.length === 0) return null;
  return (
    <section className="emergency-lead" aria-label="先打哪个电话">
      <CallCard registry={registry} />
      <EmergencyLines branches={branches} registry={registry} />
      <p className="emergency-together">{registry.emergency.together}</p>
    </section>
  );
}
