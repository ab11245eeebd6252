import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "an HTML tag",
    edit(G, "把钱包升到新版。", "<div>把钱包升到新版。</div>"),
    ["content/guides/prevention.mdx:21  <div>  不能写 HTML 标签；删掉它，可用的组件见 content/README.md"],
  ],
  [
    "a line broken by hand",
    edit(G, "把钱包升到新版。", "把钱包<br />升到新版。"),
    ["content/guides/prevention.mdx:21  <br>  换行不用标签；删掉它，要另起一段就空一行"],
  ],
  [
    "a line broken by hand, as HTML writes it",
    edit(G, "把钱包升到新版。", "把钱包<br>升到新版。"),
    [
      expect.stringMatching(
        /^content\/guides\/prevention\.mdx:21 {2}正文 {2}换行不用标签；删掉 <br>，要另起一段就空一行/,
      ),
    ],
  ],
  [
    "a tag without a name",
    edit(G, "把钱包升到新版。", "<>把钱包升到新版。</>"),
    ["content/guides/prevention.mdx:21  <>  不能写 HTML 标签；删掉它，可用的组件见 content/README.md"],
  ],
  [
    "an import",
    edit(G, "把钱包升到新版。", 'import x from "y"'),
    ["content/guides/prevention.mdx:21  正文  不能写 import 和 export；删掉这一行"],
  ],
  [
    "an import that does not parse",
    edit(G, "把钱包升到新版。", "import x from"),
    [
      "content/guides/prevention.mdx:21  正文  不能写 import 和 export；删掉这一行（原文：Could not parse import/exports with acorn）",
    ],
  ],
  [
    "an expression in a sentence",
    edit(G, "把钱包升到新版。", "把钱包{x}升到新版。"),
    ["content/guides/prevention.mdx:21  正文  不能写花括号 { } 里的表达式或注释；删掉它"],
  ],
  [
    "a comment in braces",
    edit(G, "把钱包升到新版。", "{/* 注 */}"),
    ["content/guides/prevention.mdx:21  正文  不能写花括号 { } 里的表达式或注释；删掉它"],
  ],
  [
    "an open brace",
    edit(G, "把钱包升到新版。", "把{钱包升到新版。"),
    [
      "content/guides/prevention.mdx:21  正文  不能写花括号 { }；删掉它，要用就换成全角｛｝（原文：Unexpected end of file in expression, expected a corresponding closing brace for `{`）",
    ],
  ],
  [
    "braces around words",
    edit(G, "把钱包升到新版。", "把{钱 包}升到新版。"),
    [
      "content/guides/prevention.mdx:21  正文  不能写花括号 { }；删掉它，要用就换成全角｛｝（原文：Could not parse expression with acorn）",
    ],
  ],
  [
    "an image",
    edit(G, "把钱包升到新版。", "![图](/a.png)"),
    ["content/guides/prevention.mdx:21  正文  不能放图片；改成文字说明"],
  ],
  [
    "a table",
    edit(G, "把钱包升到新版。", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |"),
    ["content/guides/prevention.mdx:21  正文  不能写表格；改成列表，或分成几节"],
  ],
  [
    "a code block",
    edit(G, "把钱包升到新版。", "```\na\n```"),
    ["content/guides/prevention.mdx:21  正文  不能写代码块；改成普通段落"],
  ],
  [
    "an HTML comment",
    edit(G, "把钱包升到新版。", "<!-- 注 -->"),
    [
      "content/guides/prevention.mdx:21  正文  不能写注释 <!-- -->；删掉它（原文：Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)）",
    ],
  ],
  [
    "an address in angle brackets",
    edit(G, "把钱包升到新版。", "<https://a.cn>"),
    [
      'content/guides/prevention.mdx:21  正文  不能写 <网址>；号码和网址用 <Contact id="…" />（原文：Unexpected character `/` (U+002F) before local name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a link in MDX, use `[text](url)`)）',
    ],
  ],
  [
    "a less-than sign before a digit",
    edit(G, "把钱包升到新版。", "小于 <5 元"),
    [
      "content/guides/prevention.mdx:21  正文  “<”后面不能是 5；要写小于号就用文字“小于”（原文：Unexpected character `5` (U+0035) before name, expected a character that can start a name, such as a letter, `$`, or `_`）",
    ],
  ],
  [
    "Chinese quotation marks around an attribute",
    edit(G, "把钱包升到新版。", "看 <Fact id=“x” />。"),
    [
      'content/guides/prevention.mdx:21  正文  属性的值要放在英文双引号里，现在是 “；写成 id="…"（原文：Unexpected character `“` (U+201C) before attribute value, expected a character that can start an attribute value, such as `"`, `\'`, or `{`）',
    ],
  ],
  [
    "a stray character in a tag",
    edit(G, "把钱包升到新版。", "看 <Fact， />。"),
    [
      "content/guides/prevention.mdx:21  正文  标签里有不认识的字符 ，；对照 content/README.md 里的例子改（原文：Unexpected character `，` (U+FF0C) in name, expected a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag）",
    ],
  ],
  [
    "a step that is not closed",
    edit(F, "</Step>\n", ""),
    [
      "content/failures/disconnect.mdx:38  正文  <Step> 没有结束标签，先碰到了 </Steps>；补上 </Step>，单独占一行（原文：Unexpected closing tag `</Steps>`, expected corresponding closing tag for `<Step>` (4:1-4:57)）",
    ],
  ],
  [
    "a prompt that is not closed",
    edit(F, "</Prompt>\n", ""),
    [
      "content/failures/disconnect.mdx:45  正文  <Prompt> 没有结束标签；补上 </Prompt>，开始和结束标签各占一行，前面不空格（原文：Expected a closing tag for `<Prompt>` (3:1-3:36)）",
    ],
  ],
  [
    "a closing tag too many",
    edit(G, "把钱包升到新版。", "</Step>"),
    [
      "content/guides/prevention.mdx:21  正文  多了一个结束标签；删掉它，或补上开始标签（原文：Unexpected closing slash `/` in tag, expected an open tag first）",
    ],
  ],
  [
    "a quotation mark that is not closed",
    edit(G, "把钱包升到新版。", '<Warning title="a>\n把\n</Warning>'),
    [
      'content/guides/prevention.mdx:21  正文  标签没有写完；检查引号和 > 是不是成对（原文：Unexpected end of file in attribute value, expected a corresponding closing quote `"`）',
    ],
  ],
];

describe("the check of markup that does not belong in an article", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
