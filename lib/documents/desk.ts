import { articleByRef, refOf } from "../content/articles.ts";
import { deskPreviewPath, paths } from "../paths.ts";
import { type Family, json, named } from "./document.ts";
import type { Sources } from "./sources.ts";

/** What the desk fetches: everything replies are made from, and the sections of each article as HTML by anchor. */
export function deskFiles({ api: { articles }, catalog, render }: Sources): readonly Family[] {
  const before = deskPreviewPath("").replace(/\.json$/, "");
  const previews: Family = {
    addresses: () => articles.filter(({ kind }) => kind !== "notice").map((article) => deskPreviewPath(refOf(article))),
    make: (address) => {
      if (!address.startsWith(before) || !address.endsWith(".json")) return undefined;
      const article = articleByRef(articles, address.slice(before.length, -".json".length));
      return article && article.kind !== "notice" ? json(render.preview(article)) : undefined;
    },
  };
  return [named({ [paths.deskCatalog]: () => json(catalog()) }), previews];
}
