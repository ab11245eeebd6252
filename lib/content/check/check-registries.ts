import { checkOrder } from "./check-agreement.ts";
import type { Corpus } from "./corpus.ts";
import { registryNumbers } from "./literals.ts";
import { stringsAt } from "./strings.ts";

/** The registries' own rules beyond their schemas: order of days, a value that fits its kind, a number registered once. */
export function checkRegistries({ registries }: Corpus): void {
  for (const { source, ids, report } of [registries.contacts, registries.facts]) {
    for (const id of ids ?? []) checkOrder(source, "checkedOn", "expiresOn", report, [id]);
  }
  const { source, ids, report } = registries.contacts;
  const seen = new Map<string, string>();
  for (const id of ids ?? []) {
    const [kind, value] = ["kind", "value"].map((field) => stringsAt(source.data, [id, field])[0]?.text);
    if (kind === undefined || value === undefined) continue;
    const at = [id, "value"];
    const fault = valueFault(kind, value);
    if (fault) report(source.lineOf(at), at.join("."), fault);
    const first = seen.get(value);
    if (first) report(source.lineOf(at), at.join("."), `与 ${first} 的 value 相同；同一个号码只登记一次`);
    else seen.set(value, id);
  }
}

function valueFault(kind: string, value: string): string | undefined {
  if ((kind === "phone" || kind === "sms") && !/^\+?\d[\d-]{1,18}\d$/.test(value))
    return '电话和短信端口只写半角数字和连字符，例如 "95588"';
  if (kind === "web" && !/^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/i.test(value)) return "网址要以 https:// 开头，不带空格";
  return undefined;
}

/** The registered numbers, each with the id of its entry. */
export function numbersOf({ registries }: Corpus): Map<string, string> {
  const numbers = new Map<string, string>();
  const { source, ids } = registries.contacts;
  for (const id of ids ?? []) {
    const [kind, value] = ["kind", "value"].map((field) => stringsAt(source.data, [id, field])[0]?.text);
    if (kind !== "phone" && kind !== "sms") continue;
    for (const number of registryNumbers([value ?? ""])) numbers.set(number, id);
  }
  return numbers;
}
