/** Scripts of swindlers; each is an anchor of content/guides/scam-calls. */
export const scriptIds = [
  "insurance-expiry",
  "subscription-close",
  "campus-loan",
  "safe-account",
  "parcel-claim",
  "flight-refund",
  "fake-support",
  "screen-share",
  "task-orders",
  "unfreeze-fee",
  "investment",
  "loan-fee",
  "credit-repair",
  "impersonation",
  "stranger-transfer",
  "phishing-link",
  "card-rental",
  "second-scam",
  "subsidy-prize",
  "game-trade",
  "extortion",
] as const;

/** One script of swindlers. */
export type ScriptId = (typeof scriptIds)[number];
