import type { Kind } from "../content/collections.ts";
import { folderOf } from "../content/collections.ts";

/** Width and height of a share image in pixels; chat apps lay a preview out before the image has come. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Addresses of the share images of a page: wide for previews, square for chats. An article has its own, every other page the site's. */
export function cardPaths(article?: { kind: Kind; slug: string }): { wide: string; square: string } {
  const name = article ? `${folderOf(article.kind)}/${article.slug}` : "site";
  return { wide: `/card/${name}.png`, square: `/card/${name}-square.png` };
}
