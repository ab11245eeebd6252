/** Content codings the site is stored in, best first. */
const codings = ["br", "gzip"] as const;

export type Coding = (typeof codings)[number] | "";

/** The best coding a client accepts among those there are; "" is the plain file. */
export function chooseCoding(accept: string | null | undefined, available: readonly Coding[]): Coding {
  const weights = new Map<string, number>();
  for (const part of (accept ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((s) => s.trim());
    const q = parameters.find((p) => p.startsWith("q="));
    weights.set(name, q ? Number(q.slice(2)) || 0 : 1);
  }
  const wanted = (coding: Coding) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  return codings.find((coding) => available.includes(coding) && wanted(coding)) ?? "";
}

/** Whether If-None-Match names an entity tag (compared weakly, as the standard asks for GET). */
export function isKnown(ifNoneMatch: string | null | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag));
}

/** Whether the client has this version: by entity tag where it names one, else by If-Modified-Since; `lastModified` is the Last-Modified header sent with it, undefined where none is. */
export function isUnchanged(
  { ifNoneMatch, ifModifiedSince }: { ifNoneMatch: string | undefined; ifModifiedSince: string | undefined },
  etag: string,
  lastModified: string | undefined,
): boolean {
  if (ifNoneMatch !== undefined) return isKnown(ifNoneMatch, etag);
  // NaN compares false: what is not a date asks for the whole.
  return Date.parse(ifModifiedSince ?? "") >= Date.parse(lastModified ?? "");
}

/** First and last byte of a part of a file. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The one part of a file of `bytes` that a Range header asks for; "behind" when it begins behind the end, undefined when the whole is to be sent. */
export function partOf(range: string | undefined, bytes: number): Part | "behind" | undefined {
  const [, first, last = ""] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  const [from, to] = [Number(first), last === "" ? bytes - 1 : Number(last)];
  if (first === undefined || (last !== "" && from > to)) return undefined;
  return from >= bytes ? "behind" : { from, to: Math.min(to, bytes - 1) };
}
