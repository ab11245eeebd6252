import { describe, expect, it } from "vitest";
import { findDestruction, warnsOfLoss } from "./destruction.ts";
import { findPayAgain } from "./pay-again.ts";
import { findPromises } from "./promises.ts";
import { read } from "./reading.ts";
import { findSecretRequests } from "./secret-requests.ts";

const clauses = (text: string): string[] => read(text).clauses.map((clause) => clause.text);

describe("read", () => {
  it.each([
    ["先看账单，没扣再付。好吗？", ["先看账单", "没扣再付", "好吗"], "marks part clauses"],
    ["15:30 扣了 3,280 元", ["15:30扣了3,280元"], "not inside a number"],
    ["請開啟螢幕分享", ["请开启屏幕分享"], "traditional characters and words of Taiwan"],
    ["先 uninstall 再 reinstall", ["先卸载再重装"], "English words"],
    ["他说“把码给我”，别给", ["他说□□□□□□", "别给"], "what others say is blank"],
    ["点“清除数据”", ["点清除数据"], "what stands on a button is read"],
    ["转到“安全账户”", ["转到安全账户"], "so is a name in quotation marks"],
    ["", [], "nothing is nothing"],
  ])("reads %s as %s: %s", (text, expected) => expect(clauses(text)).toEqual(expected));

  it("keeps the way back to the source", () => {
    const text = "😀 好的。\n請把驗證碼 發給我。";
    const [found] = findSecretRequests(read(text));
    expect(found && text.slice(found.index, found.index + found.match.length)).toBe("驗證碼 發給");
    expect(found && text.slice(found.clause.start, found.clause.end)).toBe("請把驗證碼 發給我");
  });
});

describe("long and hostile texts", () => {
  const hostile = ["验证码", "再付", "马上", "“", "不要", "把密码给", "换", "，", "给我验证码，", "\ud800", "如果"];

  it.each(hostile)("of “%s” are read at once", (piece) => {
    const reading = read(piece.repeat(3000));
    const started = performance.now();
    findSecretRequests(reading);
    findPayAgain(reading);
    findDestruction(reading);
    findPromises(reading);
    warnsOfLoss(reading);
    // A guard against what grows with the square of the length, far above what is needed.
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
