/** Subjects that readers ask about; an article treats one or two of them. Search relevance is measured against these ids. */
export const topics = [
  "disconnect",
  "login-failure",
  "password",
  "verification-code",
  "identity-check",
  "payment-failure",
  "charged-not-completed",
  "balance-anomaly",
  "account-locked",
  "records-missing",
  "app-crash",
  "withdrawal-failure",
  "transfer-not-arrived",
  "refund",
  "fund-theft",
  "security",
  "post-update",
  "missing-feature",
  "complaint",
  "contact-service",
  "choose-payment-method",
  "card-binding",
  "limits",
  "risk-control",
  "phone-change",
  "qr-payment",
  "wrong-transfer",
  "unclaimed-transfer",
  "unwanted-deduction",
  "minor-spending",
  "deceased-account",
  "card-restricted",
  "lent-account",
  "deposit-refund",
  "merchant-collection",
  "overseas-use",
  "credit-pay",
  "repayment",
  "family-card",
  "nfc-pay",
  "account-closing",
  "discount-missing",
  "ecny-use",
  "wallet-wechatpay",
  "wallet-alipay",
  "wallet-unionpay",
  "wallet-ecny",
  "wallet-jdpay",
  "wallet-douyinpay",
  "wallet-meituanpay",
  "wallet-bankapp",
  "wallet-phone",
  "wallet-selfcustody",
] as const;

export type Topic = (typeof topics)[number];

/** The articles ("kind/slug") that treat each topic, so that a topic without an article can be seen. */
export function articlesByTopic(
  articles: readonly { kind: string; slug: string; topics?: readonly Topic[] }[],
): ReadonlyMap<Topic, readonly string[]> {
  const table = new Map<Topic, string[]>(topics.map((topic) => [topic, []]));
  for (const article of articles) {
    for (const topic of article.topics ?? []) table.get(topic)?.push(`${article.kind}/${article.slug}`);
  }
  return table;
}
