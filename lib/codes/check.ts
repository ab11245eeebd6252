import type { Problem } from "../content/check/problem.ts";
import { type Redirections, redirectsPath } from "../content/schema/redirects.ts";
import { addressOf } from "./address.ts";
import { assign, type PublishedArticle } from "./assign.ts";
import { checkGrowth, checkLock } from "./check-lock.ts";
import { checkLost } from "./check-lost.ts";
import { checkRedirects, type RedirectContext } from "./check-redirects.ts";
import { hasCodes, parseCode } from "./code.ts";
import { type Lock, lockPath } from "./lock.ts";

/** Everything that permanence depends on. */
export interface Permanence {
  readonly lock: Lock;
  readonly redirects: Redirections;
  /** Published articles. */
  readonly articles: readonly PublishedArticle[];
  /** References of drafts. */
  readonly drafts: ReadonlySet<string>;
  /** The lock as earlier revisions have it. */
  readonly earlier: readonly Lock[];
  /** Line of an entry in redirects.yaml. */
  readonly lineOf: (source: string) => number;
}

/** What would break a link that is out in the world; [] when codes may be given out. */
export function checkPermanence(input: Permanence): Problem[] {
  const context = contextOf(input);
  const locked = [
    ...checkLock(input.lock, context.isLive),
    ...input.earlier.flatMap((earlier) => checkGrowth(earlier, input.lock)),
  ];
  if (locked.length > 0) return locked.map(([field, message]) => ({ file: lockPath, line: 0, field, message }));
  const entries = checkRedirects(input.redirects, context).map(
    ([field, message]): Problem => ({ file: redirectsPath, line: input.lineOf(field), field, message }),
  );
  const lost = checkLost(input.redirects, context).map(({ address, code, message }): Problem => {
    return { file: redirectsPath, line: 0, field: `${code} ${address}`, message };
  });
  return [...entries, ...lost];
}

/** A problem for each article with addresses that have no code yet; `npm run codes` mends them. */
export function checkMissing({ lock, redirects, articles }: Permanence): Problem[] {
  const fresh = [...assign(lock, redirects, articles).keys()].filter((address) => !lock.has(address));
  const refs = [...new Set(fresh.map((address) => address.split("#")[0] as string))];
  return refs.map((ref) => {
    const anchors = fresh
      .filter((address) => address.startsWith(`${ref}#`))
      .map((address) => address.slice(ref.length));
    const which = [...(fresh.includes(ref) ? ["文章"] : []), ...anchors];
    const shown = which.length > 4 ? `${which.slice(0, 3).join("、")} 等 ${which.length} 处` : which.join("、");
    return { file: `content/${ref}.mdx`, line: 0, field: "编号", message: `${shown} 还没有编号；运行 npm run codes` };
  });
}

/** How many codes of each article stand in the lock, e.g. for a one-line report. */
export function countCodes(lock: Lock): { readonly articles: number; readonly parts: number } {
  const parsed = [...new Set(lock.values())].map((code) => parseCode(code)?.part ?? 0);
  return { articles: parsed.filter((part) => part === 0).length, parts: parsed.filter((part) => part > 0).length };
}

function contextOf({ lock, articles, drafts }: Permanence): RedirectContext {
  const withCodes = articles.filter(({ kind }) => hasCodes(kind));
  const live = withCodes.flatMap(({ ref, anchors }) => [ref, ...anchors.map((anchor) => addressOf(ref, anchor))]);
  const set = new Set(live);
  return { lock, live, drafts, isLive: (address) => set.has(address) };
}
