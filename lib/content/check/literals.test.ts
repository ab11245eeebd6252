import { describe, expect, it } from "vitest";
import { findLiterals, registryNumbers } from "./literals.ts";

const known = registryNumbers(["95588", "110", "12345", "10000"]);
const plain = (text: string): string[] =>
  findLiterals(text, known).map((literal) => `${literal.kind} ${literal.plain}`);

describe("findLiterals", () => {
  it.each([
    ["打 95588 问", ["phone 95588"]],
    ["打９５５８８问", ["phone 95588"]],
    ["打九五五八八问", ["phone 95588"]],
    ["打玖伍伍捌捌问", ["phone 95588"]],
    ["打 9 5 5 8 8 问", ["phone 95588"]],
    ["打 955\u200b88 问", ["phone 95588"]],
    ["打 9五5八8 问", ["phone 95588"]],
    ["报警打一一零", ["phone 110"]],
    ["报警打幺幺零", ["phone 110"]],
    ["拨 96110", ["phone 96110"]],
    ["打 955 - 99", ["phone 95599"]],
    ["打 955-99", ["phone 95599"]],
    ["拨 400-820-8820", ["phone 4008208820"]],
    ["拨 010-12345678", ["phone 01012345678"]],
    ["加 138 0013 8000", ["phone 13800138000"]],
    ["上 www.icbc.com.cn 看", ["web www.icbc.com.cn"]],
    ["上ｗｗｗ．ｉｃｂｃ．ｃｏｍ看", ["web www.icbc.com"]],
    ["上 https://a.example/x。", ["web https://a.example/x"]],
    ["上 icbc-help.top 看", ["web icbc-help.top"]],
    ["上 icbc点com 看", ["web icbc点com"]],
    ["写到 help＠icbc.com", ["email help@icbc.com"]],
    ["加微信号：kefu_95588", ["account 微信号：kefu_95588".replace("：", ":")]],
    ["加微信 abc12345", ["account 加微信 abc12345"]],
    ["QQ群123456789", ["account QQ群123456789"]],
  ])("finds %s", (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it.each([
    "抄过 12 或 24 个词",
    "从 2024 年 5 月 1 日起施行",
    "2026-11-22 核对",
    "国务院令第 768 号",
    "每年累计不超过 10 万元",
    "10000 元以内",
    "先看账单，再看一二三四条",
    "4.2.1 版",
    "编号 101-12",
    "三五天后再看一看",
    "用 Wi-Fi 或 NFC",
    "QQ 钱包和微信支付都一样",
    "微信里看账单",
    "一一核对零钱",
    "十一点零五分",
  ])("leaves %s alone", (text) => {
    expect(plain(text)).toEqual([]);
  });
});
