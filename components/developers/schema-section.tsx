import { fieldRows } from "@/lib/api/field-rows.ts";
import type { JsonSchema } from "@/lib/api/openapi.ts";
import { DataTable } from "./data-table.tsx";

/** The fields of one kind of answer, folded: there are many, and nobody needs all. */
export function SchemaSection({ name, schema }: { name: string; schema: JsonSchema }) {
  return (
    <details id={name}>
      <summary>
        <code>{name}</code> {String(schema.description ?? "")}
      </summary>
      <DataTable
        name={`${name} 的字段`}
        head={["字段", "类型", "说明"]}
        rows={fieldRows(schema).map((row) => [<code key="name">{row.name}</code>, row.type, row.description])}
      />
    </details>
  );
}
