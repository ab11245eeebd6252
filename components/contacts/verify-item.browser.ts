import { make } from "@/components/ui/make.browser.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { knownHeadline } from "./message-words.ts";
import type { Said } from "./verify-words.ts";

type Contacts = Readonly<Record<string, Contact>>;

/** One finding as a row; the registry's number to dial, never the typed one. */
export function itemOf({ finding: { verdict }, ...said }: Said, contacts: Contacts): HTMLElement {
  const entries = said.entries.map(({ id, name }) => {
    const contact = contacts[id];
    const number = contact && verdict === "listed" && contact.kind === "phone" ? [" ", dial(contact.value)] : [];
    return make("li", "", entryLink(id, name), ...number);
  });
  const names =
    entries.length > 0
      ? [make("p", "", verdict === "listed" ? "名录里的：" : "像的是："), make("ul", "", ...entries)]
      : [];
  const lines = said.lines.map((line) => make("p", "", line));
  return make("li", verdict, make("p", "verify-verdict", said.heading), ...names, ...lines);
}

/** Known numbers in a message that alarms, as one row: whoever wrote it may have copied them. */
export function foldedItem(said: readonly Said[]): HTMLElement {
  const names = new Map(said.flatMap(({ entries }) => entries.map(({ id, name }) => [id, name] as const)));
  const owners = said.flatMap(({ finding }) => (finding.verdict === "public" && finding.owner) || []);
  const entries = [
    ...[...names].map(([id, name]) => make("li", "", entryLink(id, name))),
    ...[...new Set(owners)].map((owner) => make("li", "", `${owner}，名录里没有`)),
  ];
  return make(
    "li",
    "known",
    make("p", "verify-verdict", `登记过或公开的 ${said.length} 个`),
    make("p", "", `${knownHeadline(said.map(({ finding }) => finding))}骗子常抄真的来用。`),
    make("ul", "", ...entries),
    make("p", "", "要打，先挂断，再自己拨。"),
  );
}

function entryLink(id: string, name: string): HTMLElement {
  const link = make("a", "", name);
  link.href = `#${id}`;
  return link;
}

function dial(number: string): HTMLElement {
  const link = make("a", "tel", number);
  link.href = `tel:${number}`;
  return link;
}
