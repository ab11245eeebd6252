import { type SpokenPiece, spokenPieces } from "../content/emergency.ts";
import type { Emergency, EmergencyBranch } from "../content/schema/emergency.ts";
import type { Contact } from "../content/schema/registry.ts";
import type { Sheet } from "./fields.ts";

/** What to do first in one situation, as the sheet shows it. */
export interface SheetOrder {
  readonly when: string;
  readonly order: readonly SpokenPiece[];
}

/** The situations that a trouble may be, the likeliest first; troubles that are no crime have none. */
const situations: Readonly<Partial<Record<Sheet["trouble"], readonly EmergencyBranch[]>>> = {
  tricked: ["contacted"],
  stolen: ["not-contacted", "contacted"],
};

/** What comes before writing, by trouble. */
export function sheetOrders(
  { branches }: Emergency,
  contacts: Readonly<Record<string, Contact>>,
): Readonly<Partial<Record<Sheet["trouble"], readonly SheetOrder[]>>> {
  const entries = Object.entries(situations).map(([trouble, ids]) => {
    const orders = ids.map((id) => ({ when: branches[id].when, order: spokenPieces(branches[id].order, contacts) }));
    return [trouble, orders];
  });
  return Object.fromEntries(entries);
}
