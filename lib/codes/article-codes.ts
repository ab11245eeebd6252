import type { Redirection } from "../content/schema/redirects.ts";
import { type ContentAddress, partsOf } from "./address.ts";
import { targetOf } from "./follow.ts";
import { type CodePlace, type Codes, type Resolved, resolveAddress } from "./lookup.ts";

/** What an article's page shows of codes and of its own past; plain data. */
export interface ArticleCodes {
  /** "" when the article has none yet. */
  readonly code: string;
  /** Code of each anchor that is on the page. */
  readonly anchors: Readonly<Record<string, string>>;
  /** Ids that anchors had before, by the id they have now: both must work. */
  readonly formerly: Readonly<Record<string, readonly string[]>>;
  /** Anchors whose content left this page; old links to them find a signpost. */
  readonly left: readonly Departure[];
}

/** A signpost at the place of an anchor that the page no longer has. */
export interface Departure {
  readonly anchor: string;
  readonly code: string;
  /** What happened; "" when it merely moved. */
  readonly text: string;
  readonly to: CodePlace | undefined;
}

/** Codes, former ids and signposts of an article ("failures/disconnect"). */
export function articleCodes(codes: Codes, article: string): ArticleCodes {
  const anchors: Record<string, string> = {};
  const formerly: Record<string, string[]> = {};
  const left: Departure[] = [];
  const gone = new Map<string, ContentAddress>();
  for (const address of publishedOn(codes, article)) {
    const { anchor } = partsOf(address);
    if (codes.isLive(address)) anchors[anchor] = codes.lock.get(address) as string;
    else if (!gone.has(anchor)) gone.set(anchor, address);
  }
  for (const [anchor, address] of gone) {
    if (Object.hasOwn(anchors, anchor)) continue;
    const now = resolveAddress(codes, address);
    if (now.kind === "section" && now.article === article)
      formerly[now.anchor] = [...(formerly[now.anchor] ?? []), anchor];
    else if (now.kind === "section" || now.kind === "tombstone") left.push(departure(anchor, now));
  }
  return { code: codes.lock.get(article) ?? "", anchors, formerly, left };
}

function departure(anchor: string, now: Exclude<Resolved, { kind: "unknown" }>): Departure {
  if (now.kind === "tombstone") return { anchor, code: now.code, text: now.text, to: now.successor };
  return { anchor, code: now.code, text: "", to: now };
}

/** Addresses with an anchor that were published on this page, or on one whose address now leads to it; a browser keeps the anchor on its way. */
function publishedOn({ byArticle, redirects }: Codes, article: string): ContentAddress[] {
  const former = Object.entries(redirects).filter(
    ([source, entry]) => !partsOf(source).anchor && leadsTo(entry, article),
  );
  const pages = new Set([article, ...former.map(([source]) => source)]);
  return [...pages].flatMap((page) => byArticle.get(page) ?? []);
}

function leadsTo(entry: Redirection, article: string): boolean {
  return entry.tombstone === undefined && targetOf(entry) === article;
}
