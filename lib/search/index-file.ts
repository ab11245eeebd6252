import { type BodyTier, type HeadTier, INDEX_FORMAT } from "./document.ts";

/** Why an index cannot be used. */
export class IndexError extends Error {}

/** Reads the first tier; throws IndexError when it is truncated or of another format. */
export function parseHead(json: string): HeadTier {
  const tier = parseTier(json, "head") as HeadTier;
  const whole = isList(tier.articles, ({ title, saidAs, prompts, sections }) => {
    return typeof title === "string" && [saidAs, prompts, sections].every(Array.isArray);
  });
  if (!whole || !Array.isArray(tier.lexicon?.groups) || typeof tier.fold?.chars !== "string") {
    throw new IndexError("the index is not whole");
  }
  return tier;
}

/** Reads the second tier; throws IndexError unless it was made from the same articles as the first. */
export function parseBody(json: string, head: HeadTier): BodyTier {
  const tier = parseTier(json, "body") as BodyTier;
  const whole = isList(tier.bodies, ({ about, texts }) => {
    return typeof about === "string" && isList(texts, (text) => typeof text === "string");
  });
  if (!whole) throw new IndexError("the second tier is not whole");
  if (tier.content !== head.content || tier.bodies.length !== head.articles.length) {
    throw new IndexError("the second tier is of other articles");
  }
  return tier;
}

function isList<T>(value: readonly T[], fits: (item: T) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => item !== null && fits(item));
}

function parseTier(json: string, name: "head" | "body"): unknown {
  let value: { format?: unknown; tier?: unknown } | null;
  try {
    value = JSON.parse(json);
  } catch {
    throw new IndexError("the index is not whole");
  }
  if (value?.format !== INDEX_FORMAT || value.tier !== name) throw new IndexError("the index is of another version");
  return value;
}
