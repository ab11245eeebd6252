import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith } from "./fixture.ts";

const E = "content/emergency.yaml";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "a missing file",
    { [E]: undefined },
    ["content/emergency.yaml  文件  没有这个文件；补上它，写法见 content/README.md"],
  ],
  [
    "a situation that is missing",
    edit(E, "  money-there:", "  money-here:"),
    ["content/emergency.yaml:12  branches.money-here  没有这个字段；是不是想写 money-there？"],
  ],
  [
    "a contact that nobody registered",
    edit(E, "再找 {in-app}", "再找 {in-ap}"),
    ["content/emergency.yaml:5  branches.contacted.order  contacts.yaml 里没有 in-ap；是不是想写 in-app？"],
  ],
  [
    "a number written out",
    edit(E, "再找 {in-app}", "再打 95588"),
    ["content/emergency.yaml:5  branches.contacted.order  不能直接写“95588”；写 contacts.yaml 的编号，例如 {help-110}"],
  ],
  [
    "a brace that is not closed",
    edit(E, "再找 {in-app}", "再找 {in-app"),
    ["content/emergency.yaml:5  branches.contacted.order  花括号里写 contacts.yaml 的编号，例如 {help-110}"],
  ],
  [
    "a card that calls nobody",
    edit(E, "contact: in-app, says: 挂失", "contact: bank, says: 挂失"),
    ["content/emergency.yaml:18  calls 第 1 条 contact  contacts.yaml 里没有 bank；先在登记簿里加上它"],
  ],
  [
    "a situation that an article invents",
    edit(G, "把钱包升到新版。", '<Emergency branch="contactd" />'),
    [
      "content/guides/prevention.mdx:21  <Emergency> branch  “contactd”不在可选的值里；是不是想写“contacted”？可选：contacted、not-contacted、money-there",
    ],
  ],
  [
    "two situations inside one sentence",
    edit(G, "把钱包升到新版。", '被骗了，<EmergencyOrder branch="contacted money-there" />。'),
    [
      "content/guides/prevention.mdx:21  <EmergencyOrder> branch  “contacted money-there”不在可选的值里；是不是想写“money-there”？可选：contacted、not-contacted、money-there",
    ],
  ],
  [
    "a list inside a sentence",
    edit(G, "把钱包升到新版。", '被骗了，<Emergency branch="contacted" />。'),
    ["content/guides/prevention.mdx:21  <Emergency>  要单独占一行，不写在句子里"],
  ],
];

describe("the check of the order for emergencies", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });

  it("takes both components where they belong", () => {
    const text = '被骗了，<EmergencyOrder branch="contacted" />。\n\n<Emergency branch="not-contacted money-there" />';
    expect(problemsWith(edit(G, "把钱包升到新版。", text))).toEqual([]);
  });
});
