import { describe, expect, it } from "vitest";
import { inPerson, mixedPersons } from "./person.ts";

describe("inPerson", () => {
  it.each([
    ["你的钱还在，我帮你看。", "您的钱还在，我帮您看。", "every 你 of a text"],
    ["你自己填，别给别人。", "您自己填，别给别人。", "with 自己 behind it"],
    ["你好，你先看账单。", "您好，您先看账单。", "the greeting too"],
    ["不看你们是不是一家人。", "不看您几位是不是一家人。", "several readers, for whom there is no 您们"],
    ["写着“你的账户异常”的，你别点。", "写着“你的账户异常”的，您别点。", "what stands in quotation marks is quoted"],
    ["打开迷你程序，不分你我。", "打开迷你程序，不分你我。", "words that address nobody"],
    ["看 https://example.org/s/101-1 。", "看 https://example.org/s/101-1 。", "a text that addresses nobody"],
  ])("turns %s into %s: %s", (familiar, formal) => {
    expect(inPerson(familiar, "您")).toBe(formal);
    expect(inPerson(formal, "你")).toBe(familiar);
    expect(inPerson(formal, "您")).toBe(formal);
  });
});

describe("mixedPersons", () => {
  it("finds the rarer person, with what it should be", () => {
    expect(mixedPersons("您先看账单，您的钱还在，我帮你查。")).toEqual([{ index: 14, match: "你", instead: "您" }]);
    expect(mixedPersons("你好，你先看，您几位等等。")).toEqual([{ index: 7, match: "您几位", instead: "你们" }]);
  });

  it("reads 您 where both are as frequent, and nothing in a quotation", () => {
    expect(mixedPersons("你好，请您看账单。")).toEqual([{ index: 0, match: "你", instead: "您" }]);
    expect(mixedPersons("您看到“你的账户异常”，别点。")).toEqual([]);
  });
});
