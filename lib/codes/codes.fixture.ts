import type { Redirections } from "../content/schema/redirects.ts";
import type { Kind } from "../kinds.ts";
import { assign, type PublishedArticle } from "./assign.ts";
import type { Permanence } from "./check.ts";
import type { Lock } from "./lock.ts";
import { type Codes, codesFrom } from "./lookup.ts";

/** An article for tests: its address and its anchors. */
export function article(ref: string, ...anchors: string[]): PublishedArticle {
  const kinds: Record<string, Kind> = {
    failures: "failure",
    wallets: "wallet",
    guides: "guide",
    faq: "faq",
    notices: "notice",
  };
  return { ref, kind: kinds[ref.split("/")[0] ?? ""] ?? "prompt", anchors };
}

/** Two articles as they were first published. */
export const first = [
  article("failures/disconnect", "do-now", "check-bill", "mid-payment"),
  article("failures/login-failure", "do-now", "stop"),
];

/** The lock of their first publication. */
export const firstLock: Lock = assign(new Map(), {}, first);

/** Input of the check: the first lock, and content and redirects as they are now. */
export function now(
  articles: readonly PublishedArticle[],
  redirects: Redirections = {},
  rest: Partial<Permanence> = {},
): Permanence {
  return { lock: firstLock, redirects, articles, drafts: new Set(), earlier: [], lineOf: () => 7, ...rest };
}

/** The codes after `npm run codes` on content and redirects as they are now. */
export function codesNow(articles: readonly PublishedArticle[], redirects: Redirections = {}): Codes {
  return codesFrom(assign(firstLock, redirects, articles), redirects);
}
