import { make } from "@/components/ui/make.browser.ts";
import type { Sheet } from "@/lib/case-sheet/fields.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { office } from "./parts.browser.ts";

/** Says in `slot` that calls come before writing, when money was taken; `guideUrl` leads to every step. */
export function alarm(
  slot: HTMLElement,
  offices: Readonly<Record<string, Contact>>,
  guideUrl: string,
): (trouble: Sheet["trouble"]) => void {
  let shown: Sheet["trouble"] = "";
  return (trouble) => {
    if (trouble === shown) return;
    shown = trouble;
    const police = offices["help-110"];
    if ((trouble !== "stolen" && trouble !== "tricked") || !police) return slot.replaceChildren();
    const guide = make("a", "", "被盗应急");
    guide.href = guideUrl;
    const order = trouble === "tricked" ? "先报警，再挂失，写字放在后面。" : "先挂失，再报警，写字放在后面。";
    slot.replaceChildren(make("p", "", order, ...office("help-110", police), "，每一步看", guide, "。"));
  };
}
