import { branchesIn, sharesWork } from "@/lib/content/emergency.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { EmergencyBranch } from "@/lib/content/schema/emergency.ts";
import { EmergencyText } from "./emergency-text.tsx";

/** `<Emergency branch>`: what to do first in one or several situations, each with its steps and numbers. */
export function EmergencyOrders({ branch, registry }: { branch: string; registry: Registry }) {
  return branchesIn(branch).map((id) => <EmergencyOrder key={id} branch={id} registry={registry} />);
}

/** `<EmergencyOrder branch>`: the order of one situation, inside a sentence. */
export function EmergencyClause({ branch, registry }: { branch: string; registry: Registry }) {
  const [id] = branchesIn(branch);
  const order = id && registry.emergency.branches?.[id].order;
  return order ? <EmergencyText text={order} contacts={registry.contacts} /> : null;
}

function EmergencyOrder({
  branch,
  registry: { emergency, contacts },
}: {
  branch: EmergencyBranch;
  registry: Registry;
}) {
  const order = emergency.branches?.[branch];
  if (!order) return null;
  return (
    <div className="emergency">
      <p className="emergency-when">{order.when}</p>
      {order.means && <p className="emergency-means">{order.means}</p>}
      <ol>
        {order.steps.map(({ act, does, how }) => (
          <li key={act}>
            <strong>
              <EmergencyText text={does} contacts={contacts} />
            </strong>
            {how && (
              <span>
                <EmergencyText text={how} contacts={contacts} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {sharesWork(branch, emergency) && <p className="emergency-together">{emergency.together}</p>}
    </div>
  );
}
