import type { z } from "zod";

type Definition = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
};

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

function unwrap(schema: z.ZodType): z.ZodType {
  const { type, innerType } = definitionOf(schema);
  return type === "optional" && innerType ? unwrap(innerType) : schema;
}

/** The schema of the value at a path, or undefined where the path leads nowhere. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const part of path) {
    if (!at) return undefined;
    const { shape, element, valueType } = definitionOf(unwrap(at));
    at = shape ? shape[String(part)] : (element ?? valueType);
  }
  return at;
}

/** The fields that a mapping at this path may have; [] where anything else stands. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return found ? Object.keys(definitionOf(unwrap(found)).shape ?? {}) : [];
}

/** What a field is for, in an editor's words, "" where the schema does not say. */
export function purposeAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  return schemaAt(schema, path)?.description ?? "";
}
