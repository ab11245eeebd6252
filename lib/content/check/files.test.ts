import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith, textOf } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const W = "content/wallets/icbc.mdx";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "a slug that differs only by case",
    { "content/failures/Disconnect.mdx": textOf(F).replace("title: 断线：连不上、老掉线", "title: 断线二") },
    [
      "content/failures/Disconnect.mdx  文件  文件名“Disconnect”不能当 slug；只用小写英文、数字和连字符，以字母开头，例如 check-bill.mdx",
      "content/failures/Disconnect.mdx  文件  slug Disconnect 与 content/failures/disconnect.mdx 只差大小写；全站一个 slug 只用一次，换一个文件名",
    ],
  ],
  [
    "a slug used in two folders",
    { "content/guides/disconnect.mdx": textOf(G).replace("title: 平时怎样预防", "title: 断线三") },
    [
      "content/guides/disconnect.mdx  文件  slug disconnect 与 content/failures/disconnect.mdx 重复；全站一个 slug 只用一次，换一个文件名",
    ],
  ],
  [
    "a title used twice",
    { "content/guides/other.mdx": textOf(G) },
    ["content/guides/other.mdx:2  title  与 content/guides/prevention.mdx 的标题相同；换一个读者分得清的"],
  ],
  [
    "files in the wrong place or with the wrong extension",
    {
      "content/x.mdx": "",
      "content/failure/x.mdx": "",
      "content/failures/a/x.mdx": "",
      "content/failures/x.md": "",
      "content/zzz/x.mdx": "",
      "content/terms.yml": "",
      "content/photo.png": "",
      "content/flows/x.json": "",
      "content/codes.lock.json": "{",
      "content/flows/a.yaml": "x",
      "content/failures/.DS_Store": "x",
    },
    [
      "content/failure/x.mdx  文件  没有“failure”这个文件夹；是不是想放进 failures？",
      "content/failures/a/x.mdx  文件  放得太深；直接放在 content/failures/ 里，不再分文件夹",
      "content/failures/x.md  文件  这里只放文章，扩展名写成 .mdx：x.mdx；不是文章就移走",
      "content/flows/x.json  文件  flows 里只放 .yaml 文件",
      "content/photo.png  文件  content/ 里不放这种文件；删掉它或移走",
      "content/terms.yml  文件  扩展名写成 .yaml：terms.yaml",
      "content/x.mdx  文件  文章要放在文件夹里：failures、wallets、guides、faq、prompts、notices",
      "content/zzz/x.mdx  文件  没有“zzz”这个文件夹；文章的文件夹只有：failures、wallets、guides、faq、prompts、notices",
    ],
  ],
  [
    "a file name that cannot be a slug",
    { "content/guides/2fa_x.mdx": textOf(G).replace("title: 平时怎样预防", "title: 断线三") },
    [
      "content/guides/2fa_x.mdx  文件  文件名“2fa_x”不能当 slug；只用小写英文、数字和连字符，以字母开头，例如 check-bill.mdx",
    ],
  ],
  [
    "a byte order mark",
    { [G]: `\ufeff${textOf(G)}` },
    ["content/guides/prevention.mdx:1  文件  开头有看不见的 BOM 标记；另存为“UTF-8（无 BOM）”"],
  ],
  [
    "Windows line ends",
    { [G]: textOf(G).replaceAll("\n", "\r\n") },
    ["content/guides/prevention.mdx:1  文件  换行是 Windows 的 CRLF；在编辑器里改成 LF 再保存"],
  ],
  [
    "an empty file, and still the errors of others",
    {
      [G]: " \n",
      [W]: textOf(W).replace(
        "related: [failures/disconnect, guides/prevention]",
        "related: [failures/disconnect, failures/disconnect]",
      ),
    },
    [
      "content/guides/prevention.mdx  文件  是空的；写上内容，或删掉这个文件",
      "content/wallets/icbc.mdx:6  related  有重复的条目，删掉一个",
    ],
  ],
  [
    "control characters",
    { [G]: "---\n\0" },
    ["content/guides/prevention.mdx:2  文件  有控制字符或乱码，不像文本；用 UTF-8 重新保存，或换成正确的文件"],
  ],
  [
    "a file without fields",
    { [G]: "你好" },
    ["content/guides/prevention.mdx:1  格式  文件要以一行 --- 开头，接着是字段，再一行 ---，然后是正文"],
  ],
  [
    "fields that do not end",
    { [G]: "---\ntitle: a\n" },
    ["content/guides/prevention.mdx:1  格式  字段区没有结束；在最后一个字段下面单独写一行 ---"],
  ],
  [
    "an article without a body",
    edit(G, "\n## 养成习惯 [#habits]\n\n把钱包升到新版。\n", ""),
    ["content/guides/prevention.mdx:18  正文  没有正文；在第二行 --- 之后写"],
  ],
  [
    "no fields between the fences",
    { [G]: "---\n---\n\n把钱包。\n" },
    [
      "content/failures/disconnect.mdx:46  链接  /guides/prevention 没有可链的小节；去掉 #habits",
      "content/guides/prevention.mdx:2  格式  要写成一行一个“字段: 值”",
    ],
  ],
];

describe("the check of files", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
