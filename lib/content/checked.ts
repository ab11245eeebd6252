import type { checkedAgainst } from "./schema/registry.ts";

type Checked = (typeof checkedAgainst)[number];

/** "2026-11-22 核对" for what was compared with an official page, "2026-11-22 登记" for what was only written down from others. */
export function checkedNote(entry: { readonly checkedOn: string; readonly checked?: Checked | undefined }): string {
  return `${entry.checkedOn} ${entry.checked === "secondary" ? "登记" : "核对"}`;
}
