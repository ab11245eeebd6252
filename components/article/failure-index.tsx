import type { Article } from "@/lib/content/article.ts";
import { sayingsOf } from "@/lib/content/sayings.ts";
import { ArticleList } from "./article-list.tsx";

/** The groups by what the person sees, and the failures of each in the order in which people ask for them. */
const groups: readonly { heading: string; id: string; slugs: readonly string[] }[] = [
  {
    heading: "付款和转账",
    id: "paying",
    slugs: [
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
    ],
  },
  {
    heading: "钱和账单",
    id: "money",
    slugs: [
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
    ],
  },
  {
    heading: "登录和账户",
    id: "account",
    slugs: [
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
    ],
  },
  {
    heading: "连不上、打不开",
    id: "app",
    slugs: ["disconnect", "service-outage", "app-crash", "update-issue", "feature-unavailable"],
  },
];

/** What the index shows of a failure. */
export type FailureEntry = Pick<Article<"failure">, "kind" | "slug" | "title" | "url" | "saidAs">;

/** Every failure, grouped by what the person sees, each with how people say it. */
export function FailureIndex({ articles }: { articles: readonly FailureEntry[] }) {
  const known = new Set(groups.flatMap(({ slugs }) => slugs));
  const rest = articles.filter(({ slug }) => !known.has(slug));
  const shown = groups.map((group) => ({
    ...group,
    articles: group.slugs.flatMap((slug) => articles.find((article) => article.slug === slug) ?? []),
  }));
  return (
    <div className="failure-index">
      {[...shown, { heading: "其他", id: "other", articles: rest }]
        .filter((group) => group.articles.length > 0)
        .map((group) => (
          <section key={group.id} aria-labelledby={group.id}>
            <h2 id={group.id}>{group.heading}</h2>
            <ArticleList articles={group.articles} lines={(article) => sayingsOf(article).slice(0, 3).join("、")} />
          </section>
        ))}
    </div>
  );
}
