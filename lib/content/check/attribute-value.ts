import type { AttributeRule } from "../mdx/component.ts";
import { identifier, lengthOf } from "../schema/field.ts";
import { didYouMean, notListed } from "./nearest.ts";

/** The ids of the registries; undefined when a registry does not parse, and then nothing is compared with it. */
export interface Ids {
  readonly contacts: ReadonlySet<string> | undefined;
  readonly facts: ReadonlySet<string> | undefined;
}

type Judge<T extends AttributeRule["type"]> = (
  value: string,
  rule: Extract<AttributeRule, { type: T }>,
  name: string,
  ids: Ids,
) => string | undefined;

const judges: { readonly [T in AttributeRule["type"]]: Judge<T> } = {
  text: (value, { max }) => {
    if (value !== value.trim() || value.includes("\n")) return "前后不要有空格，也不要换行";
    return lengthOf(value) > max ? `太长：现在 ${lengthOf(value)} 字，最多 ${max} 字` : undefined;
  },
  id: (value) =>
    identifier.safeParse(value).success ? undefined : `编号“${value}”写得不对；只用小写英文、数字和连字符，以字母开头`,
  enum: (value, { values }) => (values.includes(value) ? undefined : notListed(value, values)),
  several: (value, { values }) => {
    const words = value.split(" ");
    const wrong = words.find((word) => !values.includes(word));
    if (wrong !== undefined) return notListed(wrong, values);
    return new Set(words).size < words.length ? "同一个值写了两次；留下一个" : undefined;
  },
  contacts: (value, _, name, ids) => unknownIds(value, name, ids.contacts, "contacts.yaml"),
  facts: (value, _, name, ids) => unknownIds(value, name, ids.facts, "facts.yaml"),
};

/** What is wrong with an attribute's value, or undefined. */
export function wrongValue(value: string, rule: AttributeRule, name: string, ids: Ids): string | undefined {
  return (judges[rule.type] as Judge<AttributeRule["type"]>)(value, rule as never, name, ids);
}

function unknownIds(
  value: string,
  name: string,
  known: ReadonlySet<string> | undefined,
  file: string,
): string | undefined {
  const words = value.split(" ");
  if (name === "id" && words.length > 1) return "只能写一个编号";
  if (new Set(words).size < words.length) return "同一个编号写了两次；留下一个";
  const wrong = known && words.find((word) => !known.has(word));
  if (wrong === undefined) return undefined;
  return `${file} 里没有 ${wrong || "空编号（多了空格）"}${didYouMean(wrong, known ?? [], "先在登记簿里加上它")}`;
}
