import type { Derived } from "../publish/manifest.ts";
import { apiArticles, apiLists, apiSections } from "./api.ts";
import { deskFiles } from "./desk.ts";
import type { Document, Family } from "./document.ts";
import { embeds } from "./embeds.ts";
import { articleTexts, codeTexts } from "./markdown.ts";
import { movedArticles, shortLinks } from "./short-links.ts";
import { siteFiles } from "./site-files.ts";
import type { Sources } from "./sources.ts";

/** Every address of the site that is no page, no module and no picture. */
export interface Documents {
  /** All that are published. */
  readonly addresses: () => Iterable<string>;
  /** What an address answers; undefined where there is nothing. */
  readonly make: (address: string) => Document | undefined;
  /** How an address is answered from another one's file; undefined for one that has its own. */
  readonly derived: (address: string) => Derived | undefined;
}

/** The one table of documents: `next dev` and `next start` answer from it, a build writes it out. */
export function documentsOf(sources: Sources): Documents {
  const families: readonly Family[] = [
    siteFiles(sources),
    ...deskFiles(sources),
    apiLists(sources),
    apiArticles(sources),
    apiSections(sources),
    embeds(sources),
    articleTexts(sources),
    codeTexts(sources),
    shortLinks(sources),
    movedArticles(sources),
  ];
  return {
    addresses: () => families.flatMap((family) => family.addresses()),
    make: (address) => firstOf(families, (family) => family.make(address)),
    derived: (address) => firstOf(families, (family) => family.derived?.(address)),
  };
}

function firstOf<T>(families: readonly Family[], ask: (family: Family) => T | undefined): T | undefined {
  for (const family of families) {
    const answer = ask(family);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
