/** Content codings the site is stored in, best first. */
const codings = ["br", "gzip"] as const;

export type Coding = (typeof codings)[number] | "";

/** The best coding a client accepts among those there are; "" is the plain file. */
export function chooseCoding(accept: string | undefined, available: readonly Coding[]): Coding {
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
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
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

/** A Range header that can be answered as one piece of the file with this tag; undefined means: send the whole. */
export function usableRange(range: string | undefined, ifRange: string | undefined, etag: string): string | undefined {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (from === undefined || (ifRange !== undefined && ifRange !== etag)) return undefined;
  // sirv takes "-0" for "-", and stumbles over an end before its start.
  return to === "" || (Number(to) > 0 && Number(from) <= Number(to)) ? range : undefined;
}
