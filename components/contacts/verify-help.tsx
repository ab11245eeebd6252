import { emergencyText } from "@/lib/content/emergency.ts";
import type { Registry } from "@/lib/content/registry.ts";
import { articlePath, contactPath } from "@/lib/paths.ts";

type Known = Pick<Registry, "contacts" | "emergency">;

/** Whom somebody calls who was alarmed, and in which order: from content/emergency.yaml. */
export function VerifyHelp({ contacts, emergency }: Known) {
  const calls = (emergency.calls ?? []).map(({ contact: id, says }) => ({ id, says, contact: contacts[id] }));
  return (
    <>
      <ul className="verify-calls">
        {calls.map(({ id, says, contact }) =>
          contact?.kind === "phone" ? (
            <li key={id}>
              <a className="verify-call" href={`tel:${contact.value}`}>
                打 {contact.value}
              </a>
              <span>{says}</span>
            </li>
          ) : null,
        )}
      </ul>
      {calls.map(({ id, says, contact }) =>
        contact && contact.kind !== "phone" ? (
          <p key={id}>
            {says}：<a href={contactPath(id)}>{contact.name}</a>
          </p>
        ) : null,
      )}
      <Orders contacts={contacts} emergency={emergency} />
      <p>
        <a href={articlePath("guide", "stolen-emergency")}>钱被盗、被骗，一步一步做</a>
      </p>
    </>
  );
}

function Orders({ contacts, emergency: { branches } }: Known) {
  return (["money-there", "contacted"] as const).map((id) => {
    const branch = branches?.[id];
    return (
      branch && (
        <p key={id}>
          <strong>{branch.when}</strong>：{emergencyText(branch.order, contacts)}。
        </p>
      )
    );
  });
}
