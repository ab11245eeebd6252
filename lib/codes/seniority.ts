import { kinds } from "../kinds.ts";

/** The order in which the first articles get their codes: the five named failures first, then the inventory's order, then what it lacks. Later articles need no line here. */
const firstArticles: Readonly<Record<string, readonly string[]>> = {
  failures: [
    "disconnect",
    "login-failure",
    "payment-failure",
    "balance-anomaly",
    "account-locked",
    "records-missing",
    "app-crash",
    "withdrawal-failure",
    "fund-loss",
    "feature-unavailable",
    "update-issue",
    "verification-failure",
    "service-outage",
    "arrival-delay",
    "forgot-password",
    "verification-code",
    "charged-not-completed",
    "refund-missing",
    "card-binding-failure",
    "limit-exceeded",
    "risk-control",
    "phone-change",
    "qr-payment-failure",
  ],
  wallets: ["icbc", "yiqianbao", "soft-wallet", "general"],
  guides: [
    "security",
    "stolen-emergency",
    "complaint",
    "choose-payment",
    "prevention",
    "reinstall-backup",
    "contact-support",
    "about-trends",
  ],
  faq: [
    "funds-safe",
    "fix-disconnect",
    "better-experience",
    "why-no-login",
    "unlock-account",
    "pay-failed",
    "fix-processing-failure",
    "find-records",
    "when-reinstall",
    "stolen",
    "prevent-fund-loss",
    "fix-wallet-anomaly",
    "after-update",
    "what-is-icbc-wallet",
    "icbc-vs-others",
    "icbc-future",
    "handle-yqb-fault",
    "yqb-security",
    "prevent-failure",
    "complain",
    "trends",
    "how-secure",
    "choose-method",
    "convenient",
    "get-support",
    "future-path",
  ],
};

/** Articles ("failures/disconnect") in the order in which they get codes: by kind, then as listed, then by slug. */
export function bySeniority<A extends { readonly ref: string }>(articles: readonly A[]): A[] {
  return [...articles].sort((a, b) => compare(keyOf(a.ref), keyOf(b.ref)) || (a.ref < b.ref ? -1 : 1));
}

function keyOf(ref: string): readonly [kind: number, place: number] {
  const [folder = "", slug = ""] = ref.split("/");
  const place = firstArticles[folder]?.indexOf(slug) ?? -1;
  return [kinds.findIndex((c) => c.folder === folder), place < 0 ? Number.MAX_SAFE_INTEGER : place];
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
