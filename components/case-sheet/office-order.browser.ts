import { make } from "@/components/ui/make.browser.ts";
import { type Offices, police, type Rung } from "@/lib/case-sheet/offices.ts";
import type { Audience } from "@/lib/case-sheet/texts.ts";
import { office } from "./parts.browser.ts";

const actWords: Readonly<Record<Rung["act"], string>> = {
  police: "报警，要一份回执",
  merchant: "找商家，问清订单和退款",
  ask: "找客服，要受理编号",
  escalate: "到期没答复，要求转投诉部门，交这一份",
  outside: "还不行，看事情归谁，只找一个",
};

/** What goes before the text: the order of the offices for a complaint, what the police are not there for. */
export function orderOf(audience: Audience, ladder: readonly Rung[], offices: Offices, crime: boolean): Node[] {
  const station = offices[police];
  if (audience === "police" && !crime && station?.notFor) return [make("p", "", `报警电话不管：${station.notFor}。`)];
  if (audience === "police" && station)
    return [make("p", "", ...office(police, station), "。先打电话，这份念给接警的人听，或带去派出所。")];
  if (audience !== "complaint") return [];
  const items = ladder.map(({ act, contacts }) => {
    const names = contacts.flatMap((id) => {
      const contact = offices[id];
      return contact ? [make("li", "", ...office(id, contact), `：${contact.for}`)] : [];
    });
    return make("li", "", actWords[act], ...(names.length > 0 ? [make("ul", "", ...names)] : []));
  });
  return [make("p", "", "按这个顺序来："), make("ol", "", ...items)];
}
