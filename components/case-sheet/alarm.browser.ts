import { make } from "@/components/ui/make.browser.ts";
import type { Sheet } from "@/lib/case-sheet/fields.ts";
import type { SheetOrder } from "@/lib/case-sheet/orders.ts";
import type { SpokenPiece } from "@/lib/content/emergency.ts";

/** Says in `slot` that calls come before writing, when money was taken; `guideUrl` leads to every step. */
export function alarm(
  slot: HTMLElement,
  orders: Readonly<Partial<Record<Sheet["trouble"], readonly SheetOrder[]>>>,
  guideUrl: string,
): (trouble: Sheet["trouble"]) => void {
  let shown: Sheet["trouble"] = "";
  return (trouble) => {
    if (trouble === shown) return;
    shown = trouble;
    const mine = orders[trouble] ?? [];
    if (mine.length === 0) return slot.replaceChildren();
    const guide = make("a", "", "被盗应急");
    guide.href = guideUrl;
    const lines = mine.map(({ when, order }) =>
      make("li", "", make("b", "", when), make("span", "", ...order.map(piece), "。")),
    );
    slot.replaceChildren(
      make("p", "", "写字放在后面，现在就打电话："),
      make("ul", "emergency-lines", ...lines),
      make("p", "", "每一步看", guide, "。"),
    );
  };
}

function piece({ text, tel }: SpokenPiece): Node | string {
  if (!tel) return text;
  const dial = make("a", "tel", text);
  dial.href = `tel:${tel}`;
  return dial;
}
