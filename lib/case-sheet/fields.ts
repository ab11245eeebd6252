/** The fields that are written, in the order of the form; `max` in characters, `lines` on paper. */
export const textFields = [
  { id: "wallet", max: 30, lines: 1 },
  { id: "time", max: 40, lines: 1 },
  { id: "amount", max: 20, lines: 1 },
  { id: "order", max: 40, lines: 1 },
  { id: "message", max: 200, lines: 2 },
  { id: "tried", max: 1000, lines: 3 },
  { id: "wanted", max: 120, lines: 2 },
] as const;

export type TextField = (typeof textFields)[number]["id"];

/** Most characters of a field that are looked at at all. */
export const LONGEST = 5000;

/** What the wallet is; decides who answers for it. */
export const walletKinds = ["payment", "bank", "ecny", "self-custody"] as const;
export type WalletKind = (typeof walletKinds)[number];

/** What happened; named like the flows of the guided check where there is one. */
export const troubles = [
  "payment-failure",
  "charged-not-completed",
  "balance-anomaly",
  "withdrawal",
  "refund",
  "login-failure",
  "disconnect",
  "account-locked",
  "stolen",
  "tricked",
  "other",
] as const;
export type Trouble = (typeof troubles)[number];

/** What the person wants. */
export const wishes = ["locate", "refund", "unlock", "correct", "freeze"] as const;
export type Wish = (typeof wishes)[number];

/** A case sheet as filled in; "" stands for what was left empty. */
export type Sheet = Readonly<Record<TextField, string>> & {
  readonly kind: WalletKind | "";
  readonly trouble: Trouble | "";
  readonly wish: Wish | "";
};

/** The choices of the form with what each may be. */
export const choiceFields = { kind: walletKinds, trouble: troubles, wish: wishes } as const;
export type ChoiceField = keyof typeof choiceFields;

/** An empty sheet. */
export const emptySheet: Sheet = {
  wallet: "",
  time: "",
  amount: "",
  order: "",
  message: "",
  tried: "",
  wanted: "",
  kind: "",
  trouble: "",
  wish: "",
};

/** A sheet from whatever was stored or typed: unknown fields and values are left out. Texts keep what is too long, so that a secret is seen whole. */
export function sheetOf(stored: unknown): Sheet {
  const source = (typeof stored === "object" && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  const sheet: Record<string, string> = { ...emptySheet };
  for (const { id } of textFields) {
    const value = source[id];
    if (typeof value === "string") sheet[id] = value.slice(0, LONGEST);
  }
  for (const [id, values] of Object.entries(choiceFields)) {
    const value = source[id];
    if ((values as readonly unknown[]).includes(value)) sheet[id] = value as string;
  }
  return sheet as Sheet;
}

/** Whether anything was filled in. */
export function isEmpty(sheet: Sheet): boolean {
  return Object.values(sheet).every((value) => value.trim() === "");
}
