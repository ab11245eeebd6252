import { cleaned } from "./clean.ts";
import { type Sheet, type TextField, textFields } from "./fields.ts";
import { type Secret, secretIn } from "./refusals.ts";

/** The fields that hold a secret, with its kind. Digits by themselves are an order number or an amount in their fields, a code elsewhere. */
export function refusals(sheet: Sheet): Partial<Record<TextField, Secret>> {
  const found: Partial<Record<TextField, Secret>> = {};
  const written = cleaned(sheet);
  for (const { id } of textFields) {
    const alone = id !== "order" && id !== "amount" && id !== "time";
    const secret = secretIn(sheet[id], alone) ?? secretIn(written[id], alone);
    if (secret) found[id] = secret;
  }
  return found;
}
