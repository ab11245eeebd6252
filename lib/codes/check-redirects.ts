import { didYouMean } from "../content/check/nearest.ts";
import type { Redirections } from "../content/schema/redirects.ts";
import { addressOf, type ContentAddress, partsOf } from "./address.ts";
import { entryOf, type IsLive, targetOf } from "./follow.ts";
import type { Lock } from "./lock.ts";

/** What the entries of redirects.yaml are checked against. */
export interface RedirectContext {
  readonly lock: Lock;
  readonly isLive: IsLive;
  /** Every address that is published now, for suggestions. */
  readonly live: readonly ContentAddress[];
  /** Articles that exist as drafts only. */
  readonly drafts: ReadonlySet<string>;
}

/** A complaint about one entry: its key, and what to mend. */
export type EntryComplaint = readonly [source: ContentAddress, message: string];

/** Sources that still exist or never did, targets that are dead or moved on, circles. */
export function checkRedirects(redirects: Redirections, context: RedirectContext): EntryComplaint[] {
  return Object.entries(redirects).flatMap(([source, entry]): EntryComplaint[] => {
    const target = targetOf(entry);
    const faults = [sourceFault(source, context), target && targetFault(source, target, redirects, context)];
    return faults.filter((fault) => fault !== undefined && fault !== "").map((fault) => [source, fault as string]);
  });
}

function sourceFault(source: ContentAddress, { lock, isLive }: RedirectContext): string | undefined {
  if (isLive(source)) return `${source} 还在文章里；删掉这一条，或先把它从文章里去掉`;
  if (lock.has(source)) return undefined;
  return `从来没有发布过 ${source}${didYouMean(source, lock.keys(), "核对地址，写错了就删掉这一条")}`;
}

function targetFault(
  source: ContentAddress,
  target: ContentAddress,
  redirects: Redirections,
  { isLive, live, drafts }: RedirectContext,
): string | undefined {
  if (target === source) return "指向它自己；写真正的去处";
  if (isLive(target)) return undefined;
  const circle = circleFrom(source, redirects);
  if (circle) return `转圈了：${circle.join(" → ")}；至少有一条要改成存在的地址`;
  const end = endOf(target, redirects);
  if (end !== target) return `${target} 又搬到了 ${end}；直接写 ${end}`;
  if (drafts.has(partsOf(target).article)) return `${target} 还是草稿，读者打不开；先发布它，或换一个去处`;
  return `没有 ${target} 这个地址${didYouMean(target, likely(target, live), "写一篇文章，或文章里有的小节")}`;
}

/** What a wrong target may have meant: anchors of the same article where there is such an article, else articles. */
function likely(target: ContentAddress, live: readonly ContentAddress[]): ContentAddress[] {
  const { article, anchor } = partsOf(target);
  const known = anchor !== "" && live.includes(article);
  return live.filter((address) => (known ? address.startsWith(`${article}#`) : !address.includes("#")));
}

/** Where an address goes next: by its own entry, or with its article. */
function nextOf(address: ContentAddress, redirects: Redirections): ContentAddress | undefined {
  const own = entryOf(redirects, address);
  if (own) return targetOf(own);
  const { article, anchor } = partsOf(address);
  const whole = anchor ? entryOf(redirects, article) : undefined;
  const target = whole && targetOf(whole);
  return target && !partsOf(target).anchor ? addressOf(target, anchor) : target;
}

function circleFrom(source: ContentAddress, redirects: Redirections): ContentAddress[] | undefined {
  const path = [source];
  for (let at = nextOf(source, redirects); at !== undefined; at = nextOf(at, redirects)) {
    if (path.includes(at)) return at === source ? [...path, at] : undefined;
    path.push(at);
  }
  return undefined;
}

function endOf(target: ContentAddress, redirects: Redirections): ContentAddress {
  const seen = new Set<ContentAddress>();
  let end = target;
  for (let at = nextOf(end, redirects); at !== undefined && !seen.has(at); at = nextOf(at, redirects)) {
    seen.add(at);
    end = at;
  }
  return end;
}
