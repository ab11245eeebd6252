import { createHash } from "node:crypto";
import {
  type ArticleForSearch,
  type BodyTier,
  bodyDocument,
  type HeadTier,
  headDocument,
  INDEX_FORMAT,
} from "./document.ts";
import { foldTableOf } from "./fold.server.ts";
import { printHead } from "./index-file.ts";
import type { TieredLexicon } from "./lexicon.ts";
import { readingsOf } from "./readings.server.ts";

/** A file of the index; the name carries the hash of its bytes. */
export interface SearchArtefact {
  readonly tier: "head" | "body";
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Builds both tiers of the index. Notices are left out: they stand on the pages of what they are about. */
export function buildIndex(
  articles: readonly ArticleForSearch[],
  { lexicon, more }: TieredLexicon,
): { head: HeadTier; body: BodyTier } {
  const searched = articles.filter(({ kind }) => kind !== "notice");
  const documents = searched.map(headDocument);
  const bodies = searched.map(bodyDocument);
  const texts = JSON.stringify([documents, bodies, lexicon]);
  const content = digest(texts + JSON.stringify(more));
  // For what the first tier says: the rest counts for little, and the fold table is a tenth of the bytes.
  const fold = foldTableOf(JSON.stringify([documents, lexicon]), texts);
  const readings = readingsOf([
    ...documents.flatMap((d) => [d.title, ...d.saidAs.map(({ text }) => text)]),
    ...lexicon.groups.flat(),
    texts,
  ]);
  return {
    head: { format: INDEX_FORMAT, content, tier: "head", articles: documents, lexicon, fold, readings },
    body: { format: INDEX_FORMAT, content, tier: "body", bodies, more },
  };
}

/** The files that a browser downloads: search-head.<hash>.json and search-body.<hash>.json. */
export function searchArtefacts(articles: readonly ArticleForSearch[], lexicon: TieredLexicon): SearchArtefact[] {
  const { head, body } = buildIndex(articles, lexicon);
  return [artefact("head", printHead(head)), artefact("body", JSON.stringify(body))];
}

function artefact(tier: SearchArtefact["tier"], json: string): SearchArtefact {
  const bytes = new TextEncoder().encode(json);
  return { tier, name: `search-${tier}.${digest(bytes)}.json`, bytes };
}

function digest(value: string | Uint8Array): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 10);
}
