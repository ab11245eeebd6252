import { type FoundSign, warnedStretches } from "./signs.ts";

/** Signs that mean alike to the judgement, so that what is learnt of one pair is known of its like. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  money: [
    "ask:safeAccount",
    "ask:transfer",
    "ask:fee",
    "ask:payFirst",
    "ask:topUp",
    "ask:collect",
    "ask:borrow",
    "ask:runFlow",
    "ask:favour",
    "ask:giveBack",
    "ask:ship",
  ],
  secret: ["ask:secret", "ask:nfc", "ask:bareReply"],
  remote: ["ask:screen", "ask:app"],
  link: ["link:strange", "link:short", "link:unknown"],
  contact: ["ask:addContact", "ask:scan", "ask:call", "ask:pickOut"],
  control: ["ask:secrecy", "ask:handOver", "ask:atm"],
  trouble: [
    "pretext:case",
    "pretext:accountBad",
    "pretext:feeThreat",
    "pretext:credit",
    "pretext:blocked",
    "pretext:extortion",
  ],
  loss: ["pretext:parcel", "pretext:compensation", "pretext:travel", "pretext:productBad", "pretext:refund"],
  gain: [
    "pretext:reward",
    "pretext:job",
    "pretext:invest",
    "pretext:loan",
    "pretext:recover",
    "pretext:creditFix",
    "pretext:charity",
  ],
  person: ["pretext:superior", "pretext:family", "pretext:newContact", "pretext:romance", "pretext:accident"],
  other: ["pretext:school", "pretext:ticket", "pretext:game", "pretext:market", "pretext:stray", "pretext:lure"],
  official: ["pretext:official", "pretext:sender"],
  hurry: ["pretext:hurry"],
  told: ["pretext:told"],
  honest: ["honest:officialWay", "honest:ledger", "honest:notMe", "honest:code", "honest:guard", "honest:free"],
  asking: ["honest:question", "honest:asksAbout"],
};
const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, signs]) => signs.map((sign) => [sign, group] as const)),
);

/** What the model weighs: signs that are not warned of, pairs of their groups, how many, how much of the text warns. */
export function featuresOf(text: string, signs: readonly FoundSign[]): string[] {
  const told = new Set(
    signs.filter(({ warned, sign }) => !warned || sign.startsWith("honest:")).map(({ sign }) => sign),
  );
  const warned = signs.filter(({ warned, sign }) => warned && /^(ask|pretext):/.test(sign)).length;
  const groups = [...new Set([...told].flatMap((sign) => groupOf.get(sign) ?? []))].sort();
  const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => `${a}+${b}`));
  const asks = [...told].filter((sign) => sign.startsWith("ask:")).length;
  const pretexts = [...told].filter((sign) => sign.startsWith("pretext:")).length;
  const share = warnedStretches(text).reduce((sum, [from, to]) => sum + to - from, 0) / Math.max(1, text.length);
  return [
    ...told,
    ...pairs,
    ...[1, 2, 3, 4].filter((n) => asks >= n).map((n) => `asks:${n}`),
    ...[1, 2, 3, 4, 5].filter((n) => pretexts >= n).map((n) => `pretexts:${n}`),
    ...[8, 16, 30, 60].filter((n) => text.length >= n).map((n) => `length:${n}`),
    ...(warned > 0 ? ["warned:1"] : []),
    ...(warned > 2 ? ["warned:3"] : []),
    ...(share > 0 ? ["warns:some"] : []),
    ...(share > 0.5 ? ["warns:most"] : []),
  ];
}
