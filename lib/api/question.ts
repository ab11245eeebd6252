import { type Kind, kinds } from "../kinds.ts";

/** Longest query that is answered, in characters. */
export const MAX_QUERY = 100;

/** Results of one answer unless told; at most 20. */
export const RESULTS = 10;

/** A query that may be asked, or why it may not, in Chinese. */
export type Question =
  | { readonly ok: true; readonly q: string; readonly limit: number; readonly kind?: Kind; readonly wallet?: string }
  | { readonly ok: false; readonly detail: string };

/** Reads `q` (1–100 characters, no control characters), `limit` (1–20, 10 unless given), `kind` and `wallet` (a slug) from an address; an empty filter is none. */
export function readQuestion(params: URLSearchParams): Question {
  const q = params.get("q")?.trim() ?? "";
  const limit = params.get("limit") ?? String(RESULTS);
  if (!q) return { ok: false, detail: "没有搜索词。在 q 里写上要搜的话，例如 ?q=登不上。" };
  if ([...q].length > MAX_QUERY)
    return { ok: false, detail: `搜索词太长。q 最多 ${MAX_QUERY} 个字，只留最要紧的一句。` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(q)) return { ok: false, detail: "搜索词里有看不见的控制字符，去掉再试。" };
  if (!/^([1-9]|1\d|20)$/.test(limit)) return { ok: false, detail: "limit 要写 1 到 20 的整数。" };
  const kind = kinds.find((one) => one.kind === params.get("kind"))?.kind;
  if (params.get("kind") && !kind) return { ok: false, detail: `kind 只能是 ${kinds.map((c) => c.kind).join("、")}。` };
  const wallet = params.get("wallet") ?? "";
  if (!/^[a-z0-9-]{0,40}$/.test(wallet)) return { ok: false, detail: "wallet 要写钱包的 slug，例如 icbc。" };
  return { ok: true, q, limit: Number(limit), ...(kind && { kind }), ...(wallet && { wallet }) };
}
