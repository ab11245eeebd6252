import { type ScriptId, scriptIds } from "./script-ids.ts";
import type { FoundSign } from "./signs.ts";

/** What is asked for that tells a script, too. */
const ASKED: Readonly<Partial<Record<ScriptId, readonly string[]>>> = {
  "safe-account": ["ask:hush"],
  "screen-share": ["ask:remote"],
  "phishing-link": ["ask:link", "ask:scan"],
  "stranger-transfer": ["ask:money"],
  "unfreeze-fee": ["ask:fee"],
  "loan-fee": ["ask:fee"],
  impersonation: ["ask:money"],
};

/** Scripts whose wording hardly occurs in others; “扣钱”, “转账”, “老师” do. */
const OWN_WORDS: ReadonlySet<ScriptId> = new Set([
  "insurance-expiry",
  "flight-refund",
  "stranger-transfer",
  "card-rental",
  "second-scam",
  "credit-repair",
  "extortion",
  "task-orders",
]);

/** Most scripts that are told of one message. */
const MOST = 3;
/** Wordings of one script that count; more tell no more. */
const COUNTED = 4;

/** The scripts that a message which is one follows, likeliest first: by how many wordings of each it holds. */
export function scriptsOf(found: readonly FoundSign[]): ScriptId[] {
  const wordings = new Map<string, Set<string>>();
  for (const { sign, match } of found) wordings.set(sign, (wordings.get(sign) ?? new Set()).add(match));
  const count = (sign: string) => Math.min(COUNTED, wordings.get(sign)?.size ?? 0);
  return scriptIds
    .map((id) => {
      const asked = (ASKED[id] ?? []).filter((sign) => count(sign) > 0).length;
      const own = count(`pretext:${id}`);
      return {
        id,
        points:
          id === "screen-share" ? asked * 0.9 + own : own === 0 ? 0 : (OWN_WORDS.has(id) ? own * 1.6 : own) + asked / 2,
      };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ id }) => id);
}
