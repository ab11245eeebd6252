/** Longest query that is answered, in characters. */
export const MAX_QUERY = 100;

/** A query that may be asked, or why it may not, in Chinese. */
export type Question =
  | { readonly ok: true; readonly q: string; readonly limit: number }
  | { readonly ok: false; readonly detail: string };

/** Reads `q` (1–100 characters, no control characters) and `limit` (1–20, 10 unless given) from an address. */
export function readQuestion(params: URLSearchParams): Question {
  const q = params.get("q")?.trim() ?? "";
  const limit = params.get("limit") ?? "10";
  if (!q) return { ok: false, detail: "没有搜索词。在 q 里写上要搜的话，例如 ?q=登不上。" };
  if ([...q].length > MAX_QUERY)
    return { ok: false, detail: `搜索词太长。q 最多 ${MAX_QUERY} 个字，只留最要紧的一句。` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(q)) return { ok: false, detail: "搜索词里有看不见的控制字符，去掉再试。" };
  if (!/^([1-9]|1\d|20)$/.test(limit)) return { ok: false, detail: "limit 要写 1 到 20 的整数。" };
  return { ok: true, q, limit: Number(limit) };
}
