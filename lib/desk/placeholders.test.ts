import { describe, expect, it } from "vitest";
import { replyTo } from "./fixtures/content.ts";
import { fillPlaceholders, unknownPlaceholders } from "./placeholders.ts";

const nobody = { name: "", order: "" };

describe("fillPlaceholders", () => {
  it.each([
    ["{称呼}，先看账单。", "你好，先看账单。", "without a name it greets"],
    ["{称呼}，关于尾号 {订单尾号} 的这一笔，先看账单。", "你好，先看账单。", "the clause of the order goes"],
    ["{称呼}，先看账单（尾号 {订单尾号}）。", "你好，先看账单。", "so do the brackets around it"],
    [
      "先看账单，找尾号 {订单尾号} 那笔。再等等。",
      "先看账单。再等等。",
      "a sentence that loses its end keeps its full stop",
    ],
    ["先看账单。关于尾号 {订单尾号}。再等等。", "先看账单。再等等。", "a sentence of its own goes whole"],
    ["尾号 {订单尾号} 的订单，先看账单。", "先看账单。", "the first clause of a text goes with its comma"],
    ["第一行\n尾号 {订单尾号}\n第三行", "第一行\n\n第三行", "a line keeps to itself"],
  ])("%s", (text, filled) => {
    expect(fillPlaceholders(text, nobody, "你")).toBe(filled);
  });

  it("puts in what is known", () => {
    const text = replyTo(["failures/disconnect#do-now"], { draft: { name: "王先生", order: "20261122-4321" } }).text;
    expect(text).toMatch(/^王先生，关于尾号 11224321 的这一笔，断线一般不影响您的钱。/);
  });

  it.each(["$&", "$1", "$$", "$`", "$'", "$<x>"])("writes the name %s as it is", (name) => {
    expect(fillPlaceholders("先生{称呼}，先看账单。", { name, order: "" }, "您")).toBe(`先生${name}，先看账单。`);
  });

  it("lets no name bring a line, a placeholder or markup of its own", () => {
    expect(fillPlaceholders("{称呼}，", { name: "王\n{订单尾号}\u202e先生", order: "1" }, "您")).toBe(
      "王订单尾号先生，",
    );
    expect(fillPlaceholders("{订单尾号}", { name: "", order: "{称呼}" }, "您")).toBe("");
  });
});

describe("unknownPlaceholders", () => {
  it("finds braces that nothing fills", () => {
    expect(unknownPlaceholders("{姓名}，{称呼}，尾号 {订单尾号}，{}")).toEqual([
      { index: 0, match: "{姓名}" },
      { index: 20, match: "{}" },
    ]);
  });
});
