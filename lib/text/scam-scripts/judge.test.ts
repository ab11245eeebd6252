import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judgeMessage } from "./judge.ts";
import { labelledOf } from "./labelled.ts";
import { scriptIds } from "./script-ids.ts";

const read = (name: string) => labelledOf(readFileSync(new URL(name, import.meta.url), "utf8"));
const held = read("fixtures/messages.txt");

/** Share of the messages of one label that are called scams. */
const called = (scam: boolean): number => {
  const rows = held.filter((row) => row.scam === scam);
  return rows.filter(({ text }) => judgeMessage(text).scam).length / rows.length;
};

describe("messages that the model has not been trained on", () => {
  it("are found where they follow a script", () => expect(called(true)).toBeGreaterThanOrEqual(0.9));
  it("are let be where they are honest", () => expect(called(false)).toBeLessThanOrEqual(0.06));
  it("name only scripts that there are", () => {
    expect(held.filter(({ kind, scam }) => scam && !(scriptIds as readonly string[]).includes(kind))).toEqual([]);
  });
});

describe("a judgement", () => {
  it("tells the script, the demand and the wording on which it rests", () => {
    const message = "我是支付宝客服，您的百万保障今天到期，不关闭每月扣 800 元，请打开共 享 屏幕。";
    const { scam, scripts, demands, asksSecret, evidence } = judgeMessage(message);
    expect(scam).toBe(true);
    expect(scripts[0]).toBe("insurance-expiry");
    expect(demands).toContain("screen");
    expect(asksSecret).toBe(true);
    expect(evidence.map(({ match }) => match)).toContain("共 享");
    for (const { index, match } of evidence) expect(message.slice(index, index + match.length)).toBe(match);
  });

  it.each(["", " ", "\ud800", "a".repeat(100_000), "好".repeat(20_000), "1 ".repeat(5000)])(
    "is given of any string, which is no scam",
    (text) => expect(judgeMessage(text).scam).toBe(false),
  );
});
