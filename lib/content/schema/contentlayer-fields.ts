import type { z } from "zod";

/** A contentlayer2 field definition; the shapes that its schema cannot say (unions, records, nested rules) travel as json. */
export type ContentlayerField = {
  readonly type: "string" | "boolean" | "json";
  readonly required: boolean;
  readonly description?: string;
};

type Definition = { type: string; innerType?: z.ZodType };

/** Derives contentlayer2's fields from a collection's zod schema, so that the two cannot disagree. Values are checked by zod alone. */
export function contentlayerFields(schema: z.ZodObject): Record<string, ContentlayerField> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, contentlayerField(field as z.ZodType)]),
  );
}

function contentlayerField(field: z.ZodType): ContentlayerField {
  const definition = field.def as unknown as Definition;
  const optional = definition.type === "optional";
  const inner = optional && definition.innerType ? (definition.innerType.def as unknown as Definition) : definition;
  const type = inner.type === "boolean" ? "boolean" : inner.type === "string" ? "string" : "json";
  return { type, required: !optional, description: field.description };
}
