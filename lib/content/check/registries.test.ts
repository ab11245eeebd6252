import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith, textOf } from "./fixture.ts";

const C = "content/contacts.yaml";
const T = "content/terms.yaml";
const A = "content/facts.yaml";

const cases: readonly Case[] = [
  [
    "a missing registry",
    { [A]: undefined },
    ["content/facts.yaml  文件  没有这个文件；补上它，写法见 content/README.md"],
  ],
  [
    "a misnamed registry",
    { [A]: undefined, "content/fact.yaml": "a: b" },
    ["content/facts.yaml  文件  没有这个文件；是不是误写成了 fact.yaml？"],
  ],
  [
    "an entry's bad id",
    edit(C, "hotline-icbc:\n", "Hotline_ICBC:\n"),
    [
      "content/contacts.yaml:10  Hotline_ICBC  编号写得不对：只用小写英文、数字和连字符，以字母开头，例如 check-bill",
      "content/wallets/icbc.mdx:18  contacts 第 1 条  contacts.yaml 里没有 hotline-icbc；是不是想写 Hotline_ICBC？",
      "content/wallets/icbc.mdx:26  <Contact> id  contacts.yaml 里没有 hotline-icbc；是不是想写 Hotline_ICBC？",
    ],
  ],
  [
    "an entry that expires before it was checked",
    edit(C, "expiresOn: 2027-02-22", "expiresOn: 2026-02-22"),
    ["content/contacts.yaml:18  hotline-icbc.expiresOn  早于 checkedOn（2026-11-22）；改对这两个日期"],
  ],
  [
    "a phone number in full-width digits",
    edit(C, '"95588"', '"９５５８８"'),
    ['content/contacts.yaml:13  hotline-icbc.value  电话和短信端口只写半角数字和连字符，例如 "95588"'],
  ],
  [
    "an address without https",
    edit(C, 'kind: phone\n  value: "95588"', "kind: web\n  value: icbc.com.cn"),
    ["content/contacts.yaml:13  hotline-icbc.value  网址要以 https:// 开头，不带空格"],
  ],
  [
    "a number registered twice",
    { [C]: textOf(C) + textOf(C).slice(textOf(C).indexOf("hotline-icbc")).replace("hotline-icbc", "hotline-two") },
    ["content/contacts.yaml:23  hotline-two.value  与 hotline-icbc 的 value 相同；同一个号码只登记一次"],
  ],
  [
    "a number of which nobody says whether an official page was looked at",
    edit(C, "  checked: secondary\n", ""),
    ["content/contacts.yaml:10  hotline-icbc.checked  号码和网址要写 checked：official 或 secondary"],
  ],
  [
    "a fact that is not sure and does not say so",
    edit(A, "certainty: high", "certainty: medium"),
    ["content/facts.yaml:1  time-unknown.caution  把握 medium 的要写 caution，说清哪里没有核实、以什么为准"],
  ],
  [
    "a fact less sure than may be printed",
    edit(A, "certainty: high", "certainty: low"),
    ["content/facts.yaml:6  time-unknown.certainty  “low”不在可选的值里；可选：high、medium"],
  ],
  [
    "a figure without a source",
    edit(A, "没有公开的统一时间\n  source: 编辑部整理", "一般 3 天"),
    ["content/facts.yaml:1  time-unknown.source  说了数字就要写出处 source；没有出处就不写数字"],
  ],
  [
    "a source without how sure it is and how it was checked",
    edit(A, "  certainty: high\n  checked: official\n", ""),
    [
      "content/facts.yaml:1  time-unknown.certainty  有出处的要写 certainty：high 或 medium；把握更小的不写进来",
      "content/facts.yaml:1  time-unknown.checked  有出处的要写 checked：official 或 secondary",
    ],
  ],
  [
    "a fact with a full stop",
    edit(A, "没有公开的统一时间", "没有公开的统一时间。"),
    ["content/facts.yaml:2  time-unknown.value  不带句号，它要放进句子里"],
  ],
  [
    "an unknown field of a term",
    edit(T, "  note:", "  notes: a\n  note:"),
    ["content/terms.yaml:7  login.notes  没有这个字段；是不是想写 note？"],
  ],
  ["a registry written as a list", { [A]: "- a\n- b\n" }, ["content/facts.yaml:1  格式  要写成一行一个“字段: 值”"]],
  [
    "a registry that does not parse",
    { [A]: "a: [\n" },
    ["content/facts.yaml:1  格式  方括号没有成对；在列表的末尾补上 ]"],
  ],
  [
    "a ledger's unknown field, missing reason and lost places",
    {
      "content/ledger.yaml": `F-a-1: { sources: [1], says: 甲, decision: kept, at: failures/disconnect#do-now }
F-a-2: { sources: [1], says: 乙, decision: keep, at: failures/disconnect#do-now }
F-a-3: { sources: [1], says: 丙, decision: left-out }
F-a-4: { sources: [1], says: 丁, decision: kept, at: failures/disconnect#do-no }
F-a-5: { sources: [1], says: 戊, decision: kept, at: failures/disconect }
F-a-7: { sources: [1], says: 庚, decision: kept }
F-a-6: { sources: [1], says: 己, decision: kept, at: guides/prevention, wy: 没有 }
`,
    },
    [
      "content/ledger.yaml:2  F-a-2.decision  “keep”不在可选的值里；可选：kept、corrected、left-out",
      "content/ledger.yaml:3  F-a-3  改写或不收的要写为什么（why）",
      "content/ledger.yaml:4  F-a-4.at  failures/disconnect 里没有 #do-no；是不是想写 do-now？",
      "content/ledger.yaml:5  F-a-5.at  content/ 里没有文章 failures/disconect；是不是想写 failures/disconnect？",
      "content/ledger.yaml:6  F-a-7  保留的要写在哪里（at），不收的不写",
      "content/ledger.yaml:7  F-a-6.wy  没有这个字段；是不是想写 why？",
    ],
  ],
];

describe("the check of registries", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
