import { z } from "zod";
import { site } from "../site.ts";
import { type Endpoint, endpoints, type Parameter } from "./endpoints.ts";
import { apiSchemas } from "./schemas.ts";

/** Version of the API; the first number stands in its addresses too, and changes when an answer loses or changes a field. */
export const API_VERSION = "1.0.0";

/** An example answer of each endpoint, made by the function that answers. */
export type Examples = Readonly<Record<Endpoint["id"], unknown>>;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The answers' schemas as JSON Schema 2020-12, by name, each naming the others by reference. */
export function jsonSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { target: "draft-2020-12", io: "output", uri: reference });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as JsonSchema]),
  );
}

/** The API as an OpenAPI 3.1 document, made of the schemas that validate its answers. */
export function openApiDocument(origin: string, examples: Examples) {
  return {
    openapi: "3.1.1",
    info: {
      title: `${site.name}接口`,
      version: API_VERSION,
      summary: "只读的文章、小节、号码、公告和搜索",
      description: `${site.unofficial}接口只读，不要密钥，也不记录谁来问。用 GET、HEAD 或 OPTIONS。任何网页都可以跨域读取。写法、限制和引用规则见 /developers。`,
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint, examples) }])),
    components: {
      schemas: jsonSchemas(),
      parameters: { IfNoneMatch: ifNoneMatch },
      headers: { ETag: etag, CacheControl: cacheControl, AllowOrigin: allowOrigin },
      responses: { NotModified: { description: "没有变，用你手里的那一份", headers: answerHeaders } },
    },
  };
}

function reference(name: string): string {
  return `#/components/schemas/${name}`;
}

const etag = { description: "这一份的标记，下次放进 If-None-Match", schema: { type: "string" }, required: true };
const cacheControl = { description: "能放多久", schema: { type: "string" } };
const allowOrigin = { description: "任何网页都可以读", schema: { const: "*" } };
const answerHeaders = {
  ETag: { $ref: "#/components/headers/ETag" },
  "Cache-Control": { $ref: "#/components/headers/CacheControl" },
  "Access-Control-Allow-Origin": { $ref: "#/components/headers/AllowOrigin" },
};
const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "上次的 ETag；没有变就答 304，不带内容",
  schema: { type: "string" },
};

function operation(
  { id, summary, description, parameters, answer, errors, example: path }: Endpoint,
  examples: Examples,
) {
  const content = { schema: { $ref: reference(answer) }, example: examples[id] };
  return {
    operationId: id,
    summary,
    description: `${description}例子是 ${path} 的回答，数组只留第一项，长的文字截短了。`,
    parameters: [...parameters.map(parameter), { $ref: "#/components/parameters/IfNoneMatch" }],
    responses: {
      200: { description: summary, headers: answerHeaders, content: { "application/json": content } },
      304: { $ref: "#/components/responses/NotModified" },
      ...Object.fromEntries(Object.entries(errors).map(([status, when]) => [status, problemResponse(when)])),
      default: problemResponse("其他错误，例如方法不对（405）"),
    },
  };
}

function parameter({ name, in: place, required, schema, description, example }: Parameter) {
  return { name, in: place, required, schema, description, example };
}

function problemResponse(description: string) {
  const headers = { "Access-Control-Allow-Origin": answerHeaders["Access-Control-Allow-Origin"] };
  return { description, headers, content: { "application/problem+json": { schema: { $ref: reference("Problem") } } } };
}
