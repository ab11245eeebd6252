import { type Kind, labelOf } from "../kinds.ts";
import { articlePath, paths, type ToolPage } from "../paths.ts";

/** What a search finds: articles of every kind, and the pages of the site that do something. */
export type SearchedKind = Kind | "tool";

/** What readers call it, e.g. "故障". */
export function searchedLabel(kind: SearchedKind): string {
  return kind === "tool" ? "工具" : labelOf(kind);
}

/** Address of an article or tool, and of one of its anchors. */
export function searchedPath(kind: SearchedKind, slug: string, anchor = ""): string {
  return kind === "tool" ? paths[slug as ToolPage] + (anchor && `#${anchor}`) : articlePath(kind, slug, anchor);
}
