import { cleaned } from "./clean.ts";
import { type Sheet, type TextField, textFields } from "./fields.ts";
import { type Secret, secretIn } from "./refusals.ts";
import { type Audience, caseText } from "./texts.ts";

export type Refusals = Partial<Record<TextField, Secret>>;

/** The fields that hold a secret, with its kind. Digits by themselves are an order number or an amount in their fields, a code elsewhere. */
export function refusals(sheet: Sheet): Refusals {
  const found: Refusals = {};
  const written = cleaned(sheet);
  for (const { id } of textFields) {
    const alone = id !== "order" && id !== "amount" && id !== "time";
    const secret = secretIn(sheet[id], alone) ?? (written[id] === sheet[id] ? undefined : secretIn(written[id], alone));
    if (secret) found[id] = secret;
  }
  return found;
}

/** The text of a sheet, or why there is none: the fields that hold a secret, or the secret that only the whole shows. */
export function safeText(
  sheet: Sheet,
  audience: Audience,
  outside = "",
): { readonly text: string } | { readonly fields: Refusals } | { readonly whole: Secret } {
  const fields = refusals(sheet);
  if (Object.keys(fields).length > 0) return { fields };
  const text = caseText(sheet, audience, outside);
  const whole = secretIn(text);
  return whole ? { whole } : { text };
}
