import type { JsonSchema } from "./openapi.ts";

/** A field of an answer as a table shows it. */
export interface FieldRow {
  /** Path from the top of the schema, e.g. "verdict.wait.says"; "[]" is an item of a list. */
  readonly name: string;
  /** In Chinese; the name of another schema stands as it is. */
  readonly type: string;
  readonly description: string;
}

/** The fields of a schema, those of nested objects below their parent; what has a name of its own is not gone into. */
export function fieldRows(schema: JsonSchema, prefix = ""): FieldRow[] {
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([key, field]) => {
    const name = prefix + key;
    const inner = innerOf(field);
    const below = inner.properties ? fieldRows(inner, `${name}${field.type === "array" ? "[]" : ""}.`) : [];
    const description = String(field.description ?? inner.description ?? "");
    return [{ name, type: typeText(field), description }, ...below];
  });
}

const words: Readonly<Record<string, string>> = {
  string: "文字",
  integer: "整数",
  number: "数",
  boolean: "真假",
  object: "对象",
  null: "null",
};

function typeText(field: JsonSchema): string {
  if (typeof field.$ref === "string") return field.$ref.split("/").at(-1) as string;
  if (Array.isArray(field.anyOf)) return field.anyOf.map(typeText).join(" 或 ");
  if (Array.isArray(field.type)) return field.type.map((type) => words[type] ?? type).join(" 或 ");
  if (field.type === "array") return `${typeText(field.items as JsonSchema)}的数组`;
  if (Array.isArray(field.enum)) return field.enum.map((value) => (value === "" ? "空串" : value)).join("、");
  if (field.format === "uri") return "网址";
  return words[String(field.type)] ?? String(field.const ?? field.type);
}

/** The object that a field is, holds a list of, or may be. */
function innerOf(field: JsonSchema): JsonSchema {
  if (field.type === "array") return field.items as JsonSchema;
  const either = field.anyOf as JsonSchema[] | undefined;
  return either?.find(({ type }) => type === "object") ?? field;
}
