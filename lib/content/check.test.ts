import { describe, expect, it } from "vitest";
import { contentWith, edit, problemsWith, sound, textOf } from "./check/fixture.ts";
import { check } from "./check.ts";

const F = "content/failures/disconnect.mdx";

describe("check", () => {
  it("finds nothing in sound content", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it("reports every error of every file in one run, by file and line", () => {
    const lines = problemsWith({
      ...edit("content/guides/prevention.mdx", "owner: 编辑部", "owner: [甲]"),
      ...edit("content/facts.yaml", "  value: 没有公开的统一时间\n", ""),
      [F]: textOf(F)
        .replace("saidAs:", "saidAS:")
        .replace('checks="bill"', 'check="bill"')
        .replace("answer: 先别", "answer: 看看"),
    });
    expect(lines).toEqual([
      "content/facts.yaml:1  time-unknown.value  缺少必填字段（能放进句子里的一句话）；补上它，写法见 content/README.md",
      "content/failures/disconnect.mdx:6  saidAS  没有这个字段；是不是想写 saidAs？",
      "content/failures/disconnect.mdx:23  verdict.payAgain.answer  “看看”不在可选的值里；可选：可以、先别、不要",
      "content/failures/disconnect.mdx:38  <Step> check  没有这个属性；是不是想写 checks？",
      "content/guides/prevention.mdx:7  owner  要写成文字，现在是列表",
    ]);
  });

  it("still finds errors in sections after one that does not parse", () => {
    const lines = problemsWith({
      [F]: textOf(F).replace("</Step>\n", "").replace('says="网络连接超时"', 'say="网络连接超时"'),
    });
    expect(lines.map((line) => line.split("  ").slice(0, 2).join(" "))).toEqual([
      `${F}:38 正文`,
      `${F}:44 <Prompt> say`,
    ]);
  });

  it("does not blame other articles for one that cannot be read", () => {
    expect(problemsWith({ [F]: "\0" })).toEqual([
      `${F}:1  文件  有控制字符或乱码，不像文本；用 UTF-8 重新保存，或换成正确的文件`,
    ]);
  });

  it("compares nothing with a registry that does not parse", () => {
    expect(problemsWith({ "content/contacts.yaml": "a: [" })).toHaveLength(1);
  });

  it("ignores files that other rooms own", () => {
    const others = {
      "content/redirects.yaml": "- [",
      "content/lexicon.yaml": "",
      "content/codes.lock.json": "{",
      "content/README.md": "#",
    };
    expect(problemsWith({ ...others, "content/flows/pay.yaml": "", "content/failures/.DS_Store": "" })).toEqual([]);
  });

  it("answers with problems, never an exception, whatever the files hold", () => {
    const paths = Object.keys(sound);
    const pieces = [
      "---",
      "\n",
      "{",
      "<",
      ">",
      "</Step>",
      "[#a]",
      "：",
      '"',
      "- ",
      "&a ",
      "*a",
      "!!js ",
      "\t",
      "__proto__:",
      "💥",
      "\u202e",
      "](",
      "null",
      "constructor:",
    ];
    let seed = 7;
    const next = (limit: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % limit;
    };
    for (let round = 0; round < 100; round++) {
      const path = paths[next(paths.length)] ?? "";
      const text = textOf(path);
      const at = next(text.length);
      const mutated = text.slice(0, at) + pieces[next(pieces.length)] + text.slice(at + next(12));
      expect(Array.isArray(check(contentWith({ [path]: mutated })))).toBe(true);
    }
  }, 60_000);
});
