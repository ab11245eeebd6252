/** The part of an MDX parser's error that the wording needs. */
export interface MdxFault {
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly reason: string;
}

const tag = /`<\/?([^\s>`]*)>?`/;

/** An MDX parser's error in an editor's words, the original in brackets. */
export function wordMdxFault(fault: MdxFault): string {
  return `${meaningOf(fault)}（原文：${fault.reason}）`;
}

function meaningOf({ ruleId = "", source = "", reason }: MdxFault): string {
  if (ruleId === "end-tag-mismatch") return unclosed(reason);
  if (ruleId === "unexpected-closing-slash") return "多了一个结束标签；删掉它，或补上开始标签";
  if (source.includes("esm")) return "不能写 import 和 export；删掉这一行";
  if (source.includes("expression") || ruleId === "acorn") return "不能写花括号 { }；删掉它，要用就换成全角｛｝";
  if (ruleId === "unexpected-eof") return "标签没有写完；检查引号和 > 是不是成对";
  if (ruleId === "unexpected-character") return wrongCharacter(reason);
  return "这里不符合 MDX 的写法；对照 content/README.md 里的例子改";
}

function unclosed(reason: string): string {
  const [first = "", second = ""] = [...reason.matchAll(new RegExp(tag, "g"))].map((match) => match[1] ?? "");
  if (/^br$/i.test(second)) return "换行不用标签；删掉 <br>，要另起一段就空一行";
  if (reason.startsWith("Unexpected closing tag"))
    return `<${second}> 没有结束标签，先碰到了 </${first}>；补上 </${second}>，单独占一行`;
  if (/^br$/i.test(first)) return "换行不用标签；删掉 <br>，要另起一段就空一行";
  return `<${first}> 没有结束标签；补上 </${first}>，开始和结束标签各占一行，前面不空格`;
}

function wrongCharacter(reason: string): string {
  const character = /character `(.+?)` \(U/.exec(reason)?.[1] ?? "";
  if (reason.includes("attribute value")) return `属性的值要放在英文双引号里，现在是 ${character}；写成 id="…"`;
  if (character === "!") return "不能写注释 <!-- -->；删掉它";
  if (character === "/") return '不能写 <网址>；号码和网址用 <Contact id="…" />';
  if (reason.includes("before name")) return `“<”后面不能是 ${character}；要写小于号就用文字“小于”`;
  return `标签里有不认识的字符 ${character}；对照 content/README.md 里的例子改`;
}
