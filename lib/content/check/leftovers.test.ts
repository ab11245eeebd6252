import { describe, expect, it } from "vitest";
import { edit, problemsWith } from "./fixture.ts";

const G = "content/guides/prevention.mdx";
const F = "content/failures/disconnect.mdx";
const link = "链接用英文括号：[文字](/地址)";
const list = "列表写成“- 文字”，英文减号后面空一格";
const numbers = "有顺序的列表写成“1. 文字”，点后面空一格";

/** What is typed, the mark that is named, and its repair. */
const cases: readonly (readonly [text: string, mark: string, repair: string])[] = [
  ["看[断线]（/failures/disconnect）。", "[断线]（/failures/disconnect）", link],
  ["看［断线］（/failures/disconnect）。", "［断线］（/failures/disconnect）", link],
  ["看【断线】(/failures/disconnect)。", "【断线】(/failures/disconnect)", "链接用英文方括号和圆括号：[文字](/地址)"],
  ["-先看账单。", "-", list],
  ["－ 先看账单。", "－ ", list],
  ["• 先看账单。", "• ", list],
  ["1、先看账单。\n2、再找客服。", "1、", numbers],
  ["①先看账单。", "①", numbers],
  ["先看**账单。", "**", "加粗要成对：**文字**，紧挨着文字，不空格"],
  ["先看账单[^1]。", "[^1]", "不能写脚注；把话写进句子里"],
  ["先看＊＊账单＊＊。", "＊", "删掉它，加粗写成 **文字**"],
  ["先看~~账单~~。", "~~", "不能写删除线；删掉它"],
  ["- [ ] 先看账单", "[ ]", "不能写勾选框；要按顺序做的写成 <Steps>"],
  ["＜NeverShare /＞", "＜NeverShare /＞", "组件用英文尖括号，独占一行，例如 <NeverShare />"],
  ["##先看账单 [#bill]", "##", "标题的 # 后面要空一格"],
  ["＃＃ 先看账单", "＃＃", "标题用英文 #，后面空一格"],
  ["点 ` 确定。", "`", "删掉它，界面上的字用中文引号“”"],
];

describe("Markdown that did not become markup", () => {
  it.each(cases)("%j is named with its repair", (text, mark, repair) => {
    const found = problemsWith(edit(G, "把钱包升到新版。", text));
    expect(found).toContain(`${G}:21  正文  “${mark}”会原样显示在页面上；${repair}`);
  });

  it("names each line of a list that is none", () => {
    const found = problemsWith(edit(G, "把钱包升到新版。", "先做这些：\n1、看账单。\n2、找客服。"));
    expect(found.map((line) => line.split("  ")[0])).toEqual([`${G}:22`, `${G}:23`]);
  });

  it("is looked for in the fields too, where nothing is markup", () => {
    expect(problemsWith(edit(F, "says: 问那一笔付款的结果。", "says: 问**那一笔**付款的结果。"))).toContainEqual(
      expect.stringMatching(/disconnect\.mdx:\d+ {2}verdict\.contact\.says {2}“\*\*”会原样显示；字段里只写文字$/),
    );
  });

  it.each([
    "先看[断线](/failures/disconnect)。",
    "先看**账单**，再找客服。",
    "- 先看账单。\n- 再找客服。",
    "1. 先看账单。\n2. 再找客服。",
    "1.5 万元以内。",
    "——没扣就好。",
    "备好这几样（时间、金额）。",
    "账单写着【已扣款】（处理中）。",
  ])("nothing is found in %j", (text) => {
    expect(problemsWith(edit(G, "把钱包升到新版。", text))).toEqual([]);
  });
});
