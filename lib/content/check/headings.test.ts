import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "a heading without an id",
    edit(G, "## 养成习惯 [#habits]", "## 养成习惯"),
    [
      "content/failures/disconnect.mdx:46  链接  /guides/prevention 没有可链的小节；去掉 #habits",
      "content/guides/prevention.mdx:19  标题  标题没有编号；在末尾加上 [#编号]，例如 [#do-now]",
    ],
  ],
  [
    "a heading with a bad id",
    edit(G, "[#habits]", "[#Habits]"),
    [
      "content/failures/disconnect.mdx:46  链接  /guides/prevention 里没有 #habits；是不是想写 #Habits？",
      "content/guides/prevention.mdx:19  标题  编号“Habits”写得不对；只用小写英文、数字和连字符，以字母开头",
    ],
  ],
  [
    "a heading of level one",
    edit(G, "## 养成习惯 [#habits]", "# 养成习惯 [#habits]"),
    ["content/guides/prevention.mdx:19  标题  一级标题留给文章的 title；改成 ##"],
  ],
  [
    "a heading of level four",
    edit(G, "把钱包升到新版。", "#### 四级 [#four]\n\n把钱包升到新版。"),
    ["content/guides/prevention.mdx:21  标题  标题最多到三级；改成 ###"],
  ],
  [
    "a level three without a level two",
    edit(G, "## 养成习惯 [#habits]", "### 养成习惯 [#habits]"),
    ["content/guides/prevention.mdx:19  标题  三级标题上面要先有二级标题；改成 ##"],
  ],
  [
    "an id in bold",
    edit(G, "## 养成习惯 [#habits]", "## **养成习惯 [#habits]**"),
    ["content/guides/prevention.mdx:19  标题  编号要写成标题末尾的普通文字，不加粗，不放进链接"],
  ],
  [
    "a heading without text",
    edit(G, "## 养成习惯 [#habits]", "## [#habits]"),
    ["content/guides/prevention.mdx:19  标题  只有编号，没有标题文字"],
  ],
  [
    "a component in a heading",
    edit(G, "## 养成习惯 [#habits]", '## 找 <Contact id="in-app" /> [#habits]'),
    ["content/guides/prevention.mdx:19  标题  标题里不能放组件；移到正文"],
  ],
  [
    "a heading inside a component",
    edit(G, "把钱包升到新版。", '<Warning title="小心">\n### 里面 [#inside]\n\n把\n</Warning>'),
    ["content/guides/prevention.mdx:22  标题  标题不能放在组件、列表或引用里；移到外面"],
  ],
  [
    "a prompt with a step's id",
    edit(F, 'id="timeout"', 'id="check-bill"'),
    [
      "content/failures/disconnect.mdx:45  编号  编号 check-bill 重复，第 38 行已经用了；标题、步骤、提示语共用一套编号，换一个",
    ],
  ],
  [
    "a step with a heading's id",
    edit(F, 'id="check-bill"', 'id="do-now"'),
    [
      "content/failures/disconnect.mdx:38  编号  编号 do-now 重复，第 35 行已经用了；标题、步骤、提示语共用一套编号，换一个",
    ],
  ],
];

describe("the check of headings and anchors", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
