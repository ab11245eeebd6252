import { kinds } from "../kinds.ts";
import { MAX_QUERY } from "./question.ts";
import type { apiSchemas } from "./schemas.ts";

/** A parameter of an address. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** JSON Schema of its value. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly description: string;
  readonly example: string | number;
}

/** One address of the API; OpenAPI and /developers are made from these. */
export interface Endpoint {
  readonly id: "listArticles" | "getArticle" | "getSection" | "search" | "listContacts" | "listNotices";
  /** As OpenAPI writes it. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Name of the answer's schema. */
  readonly answer: keyof typeof apiSchemas;
  /** Statuses besides 200 and 304, and when. */
  readonly errors: Readonly<Record<number, string>>;
  /** Path and query of the example. */
  readonly example: string;
}

const slug: Parameter = {
  name: "slug",
  in: "path",
  required: true,
  schema: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
  description: "文章的 slug，从 /articles 或文章地址的最后一段来",
  example: "disconnect",
};

const code: Parameter = {
  name: "code",
  in: "path",
  required: true,
  schema: { type: "string", pattern: "^[1-5]\\d{2,4}(-[1-9]\\d{0,2})?$" },
  description: "编号，页面上每个小节、步骤和提示旁边都有；整篇是 101，其中一处是 101-5",
  example: "101-5",
};

const words: Parameter = {
  name: "q",
  in: "query",
  required: true,
  schema: { type: "string", minLength: 1, maxLength: MAX_QUERY },
  description: `要搜的话，1 到 ${MAX_QUERY} 个字，不能有控制字符`,
  example: "付款失败",
};

const limit: Parameter = {
  name: "limit",
  in: "query",
  required: false,
  schema: { type: "integer", minimum: 1, maximum: 20, default: 10 },
  description: "最多几篇，1 到 20",
  example: 1,
};

const filters: readonly Parameter[] = [
  {
    name: "kind",
    in: "query",
    required: false,
    schema: { type: "string", enum: kinds.map(({ kind }) => kind) },
    description: `只要一种文章：${kinds.map(({ kind, label }) => `${kind} ${label}`).join("，")}`,
    example: "failure",
  },
  {
    name: "wallet",
    in: "query",
    required: false,
    schema: { type: "string", pattern: "^[a-z0-9-]{0,40}$" },
    description: "去掉不适合这个钱包的文章，写钱包的 slug",
    example: "icbc",
  },
];

const unknown = "slug 或编号不存在";

/** Every address of the API but its description. */
export const endpoints: readonly Endpoint[] = [
  {
    id: "listArticles",
    path: "/api/v1/articles",
    summary: "全部文章",
    description: "标题、地址、编号和日期，不带正文。隔几小时取一次，比 updatedOn 就知道哪篇改过。",
    parameters: [],
    answer: "Articles",
    errors: {},
    example: "/api/v1/articles",
  },
  {
    id: "getArticle",
    path: "/api/v1/articles/{slug}",
    summary: "一篇文章",
    description: "急救卡、各节的文字和 HTML、步骤、警告、用到的号码。",
    parameters: [slug],
    answer: "Article",
    errors: { 404: unknown },
    example: `/api/v1/articles/${slug.example}`,
  },
  {
    id: "getSection",
    path: "/api/v1/sections/{code}",
    summary: "一个编号指的内容",
    description:
      "小节、步骤、提示的编号答它所在的小节，整篇的编号答文章的标题和急救卡。内容搬走或撤下以后，编号照样有回答，看 state。",
    parameters: [code],
    answer: "Coded",
    errors: { 404: unknown },
    example: `/api/v1/sections/${code.example}`,
  },
  {
    id: "search",
    path: "/api/v1/search",
    summary: "搜索",
    description: "和网站上的搜索同一个核心，顺序一样。只有这一个接口要服务器运行，只放文件的主机上没有。",
    parameters: [words, limit, ...filters],
    answer: "SearchAnswer",
    errors: { 400: "搜索词、limit、kind 或 wallet 不对", 503: "正在启动，或同时的请求太多" },
    example: `/api/v1/search?q=${words.example}&limit=${limit.example}`,
  },
  {
    id: "listContacts",
    path: "/api/v1/contacts",
    summary: "号码登记簿",
    description: "每条号码写明管什么、依据什么、哪天核对、哪天到期。到期的要标“待核实”。",
    parameters: [],
    answer: "Contacts",
    errors: {},
    example: "/api/v1/contacts",
  },
  {
    id: "listNotices",
    path: "/api/v1/notices",
    summary: "公告",
    description: "钱包公布的故障和维护。没有公告时是空数组。",
    parameters: [],
    answer: "Notices",
    errors: {},
    example: "/api/v1/notices",
  },
];

/** What an address's example asks for in a parameter. Throws when the address has no such parameter. */
export function exampleOf(id: Endpoint["id"], name: string): string {
  const found = endpoints.find((endpoint) => endpoint.id === id)?.parameters.find((one) => one.name === name);
  if (!found) throw new Error(`${id} has no parameter ${name}`);
  return String(found.example);
}
