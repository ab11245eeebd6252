/** A group of what readers meet, in the order of urgency; `refs` in the order in which people ask for them. */
export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly refs: readonly string[];
}

const failures = (...slugs: readonly string[]): string[] => slugs.map((slug) => `failures/${slug}`);
const guides = (...slugs: readonly string[]): string[] => slugs.map((slug) => `guides/${slug}`);

/** The groups of every list. A failure or guide belongs to the one that names it, an answer or a message to that of the article it leads to. */
export const groups: readonly Group[] = [
  {
    id: "safety",
    heading: "被盗、安全和投诉",
    refs: guides(
      "stolen-emergency",
      "scam-calls",
      "contact-support",
      "complaint",
      "reinstall-backup",
      "security",
      "prevention",
    ),
  },
  {
    id: "paying",
    heading: "付款和转账",
    refs: failures(
      "payment-failure",
      "charged-not-completed",
      "arrival-delay",
      "refund-missing",
      "qr-payment-failure",
      "limit-exceeded",
      "risk-control",
      "wrong-transfer",
      "unclaimed-transfer",
      "nfc-pay",
      "discount-missing",
      "merchant-collection",
      "overseas-use",
      "family-card",
      "credit-pay",
    ),
  },
  {
    id: "money",
    heading: "钱和账单",
    refs: failures(
      "balance-anomaly",
      "fund-loss",
      "unwanted-deduction",
      "records-missing",
      "withdrawal-failure",
      "minor-spending",
      "repayment",
      "deposit-refund",
      "deceased-account",
      "ecny-use",
    ),
  },
  {
    id: "account",
    heading: "登录和账户",
    refs: failures(
      "login-failure",
      "account-locked",
      "card-restricted",
      "forgot-password",
      "verification-code",
      "verification-failure",
      "phone-change",
      "card-binding-failure",
      "account-closing",
      "lent-account",
    ),
  },
  {
    id: "app",
    heading: "连不上、打不开",
    refs: failures("disconnect", "service-outage", "app-crash", "update-issue", "feature-unavailable"),
  },
  { id: "choose", heading: "了解和挑选", refs: guides("choose-payment", "about-trends") },
];

const other: Group = { id: "other", heading: "其他", refs: [] };

/** Entries by group, those of each in the group's order; groups without any are left out. `refOf` names the article that an entry belongs to ("failures/disconnect"). */
export function byGroup<T>(
  entries: readonly T[],
  refOf: (entry: T) => string,
): { readonly group: Group; readonly entries: readonly T[] }[] {
  const groupOf = (entry: T) => groups.find(({ refs }) => refs.includes(refOf(entry))) ?? other;
  return [...groups, other]
    .map((group) => {
      const place = (entry: T) => group.refs.indexOf(refOf(entry));
      const mine = entries.filter((entry) => groupOf(entry) === group);
      return { group, entries: mine.sort((a, b) => place(a) - place(b)) };
    })
    .filter((one) => one.entries.length > 0);
}
