import { emergencyText } from "@/lib/content/emergency.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { EmergencyBranch } from "@/lib/content/schema/emergency.ts";
import { EmergencyText } from "./emergency-text.tsx";

/** What to do first in some situations, one short paragraph each, for cards and lists. */
export function EmergencyLines({ branches, registry }: { branches: readonly EmergencyBranch[]; registry: Registry }) {
  const { emergency, contacts } = registry;
  const orders = branches.flatMap((id) => emergency.branches?.[id] ?? []);
  return (
    <ul className="emergency-lines">
      {orders.map(({ name, when, order }) => (
        <li key={name}>
          <b>{emergencyText(when, contacts)}</b>
          <span>
            <EmergencyText text={order} contacts={contacts} />。
          </span>
        </li>
      ))}
    </ul>
  );
}
