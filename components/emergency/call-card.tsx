import type { Registry } from "@/lib/content/registry.ts";
import type { EmergencyCall } from "@/lib/content/schema/emergency.ts";
import { paths } from "@/lib/paths.ts";

/** The calls of an emergency as buttons, the most urgent one largest; it stands where a reader first looks. */
export function CallCard({ registry }: { registry: Registry }) {
  const { calls = [] } = registry.emergency;
  if (calls.length === 0) return null;
  return (
    <ul className="calls" aria-label="现在就打">
      {calls.map((call) => (
        <Call key={call.contact} call={call} registry={registry} />
      ))}
    </ul>
  );
}

function Call({ call: { contact: id, name, says, see }, registry }: { call: EmergencyCall; registry: Registry }) {
  const contact = registry.contacts[id];
  if (!contact) return null;
  const phone = contact.kind === "phone";
  return (
    <li>
      <a href={phone ? `tel:${contact.value}` : see ? `/${see}` : `${paths.contacts}#${id}`}>
        <b>{phone ? contact.value : (name ?? contact.name)}</b>
        <span>{phone ? `${contact.name}，${says}` : says}</span>
      </a>
    </li>
  );
}
