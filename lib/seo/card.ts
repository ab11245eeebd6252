import type { Kind } from "../kinds.ts";
import { cardPath, siteCardPath } from "../paths.ts";

/** Width and height of a share image in pixels; chat apps lay a preview out before the image has come. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Addresses of the share images of a page: wide for previews, square for chats. An article has its own, every other page the site's. */
export function cardPaths(article?: { kind: Kind; slug: string }): { wide: string; square: string } {
  const at = (shape: "wide" | "square") =>
    article ? cardPath(article.kind, article.slug, shape) : siteCardPath(shape);
  return { wide: at("wide"), square: at("square") };
}
