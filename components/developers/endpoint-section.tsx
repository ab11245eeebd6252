import type { Endpoint } from "@/lib/api/endpoints.ts";
import { DataTable } from "./data-table.tsx";
import { Sample } from "./sample.tsx";

/** One address of the API: what it is for, what it takes, what it answers. */
export function EndpointSection({ endpoint, example }: { endpoint: Endpoint; example: unknown }) {
  const { id, path, summary, description, parameters, answer, errors, example: asked } = endpoint;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{summary}</h3>
      <p>
        <code>GET {path}</code>
      </p>
      <p>{description}</p>
      {parameters.length > 0 && (
        <DataTable
          name={`${summary}的参数`}
          head={["参数", "必填", "说明"]}
          rows={parameters.map((p) => [<code key="name">{p.name}</code>, p.required ? "是" : "否", p.description])}
        />
      )}
      <p>
        回答是 <a href={`#${answer}`}>{answer}</a>。
        {Object.entries(errors).map(([status, when]) => `${status}：${when}。`)}
      </p>
      <details>
        <summary>例子</summary>
        <Sample name={`${summary}的例子`} text={`GET ${asked}\n\n${JSON.stringify(example, null, 2)}`} />
      </details>
    </section>
  );
}
