import { kinds } from "../../kinds.ts";
import { contactGroups } from "../schema/registry.ts";
import type { Corpus } from "./corpus.ts";

/** Pages that are not articles. lib/paths makes their addresses for the site; an editor types them. */
const plainPages = [
  "/",
  "/contacts",
  "/terms",
  "/about",
  "/about/sources",
  "/search",
  "/check",
  "/report",
  "/verify",
  "/en",
];

/** Every address that an article may link to, with the anchors on it; undefined where they are not known. */
export function pagesOf({ articles, unread, flows, registries }: Corpus): Map<string, ReadonlySet<string> | undefined> {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const listed = kinds.map(({ folder }) => `/${folder}`).filter((path) => path !== "/notices");
  for (const path of [...plainPages, ...listed, ...flows.map((flow) => `/check/${flow}`)]) pages.set(path, new Set());
  pages.set(
    "/contacts",
    registries.contacts.ids && new Set([...registries.contacts.ids, ...contactGroups.map((g) => `group-${g}`)]),
  );
  pages.set("/terms", registries.terms.ids);
  for (const { kind, ref, anchors, body, partial } of articles) {
    const unknown = anchors.length === 0 && (partial || body.trim() === "");
    if (kind !== "notice") pages.set(`/${ref}`, unknown ? undefined : new Set(anchors.map(({ id }) => id)));
  }
  for (const ref of unread) pages.set(`/${ref}`, undefined);
  return pages;
}
