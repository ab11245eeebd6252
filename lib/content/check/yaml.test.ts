import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith, textOf } from "./fixture.ts";

const A = "content/facts.yaml";
const F = "content/failures/disconnect.mdx";

const cases: readonly Case[] = [
  [
    "a full-width colon",
    edit(F, "owner: 编辑部", "owner：编辑部"),
    ["content/failures/disconnect.mdx:8  格式  字段名后面是中文冒号“：”；改成英文冒号加一个空格“: ”"],
  ],
  [
    "a colon without a space",
    edit(F, "owner: 编辑部", "owner:编辑部"),
    ["content/failures/disconnect.mdx:8  格式  冒号后面少一个空格；写成“字段: 值”"],
  ],
  [
    "a title that would lose its end",
    edit(F, "title: 断线：连不上、老掉线", "title: 断线 #1 连不上"),
    ["content/failures/disconnect.mdx:2  格式  “ #”后面的“1 连不上”会被丢掉；给整个值加上引号，说明另写一行"],
  ],
  [
    "a short name that would lose its end, set off like a remark",
    edit(F, "short: 断线", "short: 断线 # 老掉线"),
    ["content/failures/disconnect.mdx:3  格式  “ #”后面的“老掉线”会被丢掉；给整个值加上引号，说明另写一行"],
  ],
  [
    "a fact that would lose its end",
    edit(A, "value: 没有公开的统一时间", "value: 没有公开的 #统一时间"),
    ["content/facts.yaml:2  格式  “ #”后面的“统一时间”会被丢掉；给整个值加上引号，说明另写一行"],
  ],
  [
    "a tab",
    edit(F, "    answer: 先别", "\tanswer: 先别"),
    ["content/failures/disconnect.mdx:23  格式  缩进用了 Tab；改成空格"],
  ],
  [
    "a field written twice",
    edit(F, "owner: 编辑部", "owner: 编辑部\nowner: 编辑"),
    ["content/failures/disconnect.mdx:9  格式  同一个字段写了两次；留下一个"],
  ],
  [
    "an open quotation mark",
    edit(F, "owner: 编辑部", 'owner: "编辑部'),
    ["content/failures/disconnect.mdx:8  格式  双引号没有成对；在值的末尾补上"],
  ],
  [
    "a value that begins with @",
    edit(F, "owner: 编辑部", "owner: @编辑部"),
    ["content/failures/disconnect.mdx:8  格式  值不能以 @、` 这样的符号开头；给整个值加上引号"],
  ],
  [
    "an alias",
    edit(F, "owner: 编辑部", "owner: *编辑部"),
    ["content/failures/disconnect.mdx:8  格式  “*编辑部”会被当成引用；给整个值加上引号"],
  ],
  [
    "an anchor",
    edit(F, "owner: 编辑部", "owner: &a 编辑部"),
    ["content/failures/disconnect.mdx:8  格式  “&a”会被当成引用；给整个值加上引号"],
  ],
  [
    "a tag",
    edit(F, "owner: 编辑部", "owner: !x 编辑部"),
    ["content/failures/disconnect.mdx:8  格式  值以 ! 开头；给整个值加上引号"],
  ],
  [
    "an open bracket",
    edit(F, "topics: [disconnect]", "topics: [disconnect"),
    ["content/failures/disconnect.mdx:5  格式  方括号没有成对；在列表的末尾补上 ]"],
  ],
  [
    "two colons on a line",
    edit(F, "owner: 编辑部", "owner: 编辑部: 甲"),
    ["content/failures/disconnect.mdx:8  格式  一行里有两个冒号，或缩进不对；值里有冒号时给整个值加上引号"],
  ],
  [
    "a wrong indentation",
    edit(F, "    answer: 先别", "   answer: 先别"),
    ["content/failures/disconnect.mdx:23  格式  一行里有两个冒号，或缩进不对；值里有冒号时给整个值加上引号"],
  ],
  [
    "a dash without a space",
    edit(F, "changes:\n  - { on", "changes:\n  -{ on"),
    ["content/failures/disconnect.mdx:14  格式  “-”后面少一个空格；写成“- 值”"],
  ],
  [
    "an unknown escape",
    edit(F, "owner: 编辑部", 'owner: "编\\辑部"'),
    ["content/failures/disconnect.mdx:8  格式  双引号里的反斜杠写法不认识；改用单引号，或去掉反斜杠"],
  ],
  [
    "a value that begins with %",
    edit(F, "owner: 编辑部", "owner: %编辑部"),
    ["content/failures/disconnect.mdx:8  格式  值不能以 @、` 这样的符号开头；给整个值加上引号"],
  ],
  [
    "two ways of writing a list mixed",
    edit(F, "topics: [disconnect]", "topics: [\n- disconnect]"),
    ["content/failures/disconnect.mdx:5  格式  方括号没有成对；在列表的末尾补上 ]"],
  ],
  [
    "a value on two lines",
    edit(F, "owner: 编辑部", "owner: 编\n编辑部"),
    ["content/failures/disconnect.mdx:9  格式  字段名后面少了冒号，或一个值断成了几行；用引号把整个值括起来"],
  ],
  [
    "an anchor on an alias",
    edit(F, "owner: 编辑部", "owner: &a *b"),
    ["content/failures/disconnect.mdx:8  格式  值以 * 开头；给整个值加上引号"],
  ],
  [
    "a lone star",
    edit(F, "owner: 编辑部", "owner: *"),
    ["content/failures/disconnect.mdx:8  格式  值以 * 开头，会被当成引用；给整个值加上引号"],
  ],
  [
    "a field name without an end",
    edit(F, "owner: 编辑部", `${"owner".repeat(300)}: a`),
    ["content/failures/disconnect.mdx:8  格式  字段名太长，多半是少了引号或冒号"],
  ],
  [
    "a list as a field name",
    edit(F, "owner: 编辑部", "[a, b]: c"),
    ["content/failures/disconnect.mdx:8  格式  字段名要写成文字"],
  ],
  [
    "a bracket too many, once",
    edit(F, "owner: 编辑部", "owner: [a]]"),
    ["content/failures/disconnect.mdx:8  格式  这里多了符号，或缩进不对；对照 content/README.md 里的例子改"],
  ],
  [
    "an open single quotation mark",
    edit(F, "owner: 编辑部", "owner: '编辑部"),
    ["content/failures/disconnect.mdx:8  格式  单引号没有成对；在值的末尾补上"],
  ],
  [
    "an open brace",
    edit(F, "owner: 编辑部", "owner: {编辑部"),
    ["content/failures/disconnect.mdx:8  格式  花括号没有成对；在末尾补上 }"],
  ],
  ["a second document", { [A]: `${textOf(A)}---\na: b\n` }, ["content/facts.yaml:8  格式  中间多了一行 ---；删掉它"]],
];

describe("the check of YAML", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
