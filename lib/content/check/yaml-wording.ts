import type { ErrorCode } from "yaml";

/** What a YAML error code of the `yaml` package means for an editor, and how to mend it. */
export const yamlWording: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "值以 * 开头；给整个值加上引号",
  BAD_ALIAS: "值以 * 开头，会被当成引用；给整个值加上引号",
  BAD_COLLECTION_TYPE: "列表和下一级字段写混了；一处只用一种写法",
  BAD_DIRECTIVE: "行首不能写 %；删掉它，或给值加上引号",
  BAD_DQ_ESCAPE: "双引号里的反斜杠写法不认识；改用单引号，或去掉反斜杠",
  BAD_INDENT: "缩进不对；同一级左边对齐，下一级多两个空格",
  BAD_PROP_ORDER: "值以 & 或 ! 开头；给整个值加上引号",
  BAD_SCALAR_START: "值不能以 @、` 这样的符号开头；给整个值加上引号",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个冒号，或缩进不对；值里有冒号时给整个值加上引号",
  BLOCK_IN_FLOW: "方括号、花括号里不能再换行写“- ”；两种写法选一种",
  DUPLICATE_KEY: "同一个字段写了两次；留下一个",
  IMPOSSIBLE: "写法有误；对照 content/README.md 里的例子改",
  KEY_OVER_1024_CHARS: "字段名太长，多半是少了引号或冒号",
  MISSING_CHAR: "少了符号：引号、括号要成对，冒号和逗号后面要有空格",
  MULTILINE_IMPLICIT_KEY: "字段名后面少了冒号，或一个值断成了几行；用引号把整个值括起来",
  MULTIPLE_ANCHORS: "值以 & 开头；给整个值加上引号",
  MULTIPLE_DOCS: "中间多了一行 ---；删掉它",
  MULTIPLE_TAGS: "值以 ! 开头；给整个值加上引号",
  NON_STRING_KEY: "字段名要写成文字",
  RESOURCE_EXHAUSTION: "一层套一层，套得太深；改浅",
  TAB_AS_INDENT: "缩进用了 Tab；改成空格",
  TAG_RESOLVE_FAILED: "值以 ! 开头；给整个值加上引号",
  UNEXPECTED_TOKEN: "这里多了符号，或缩进不对；对照 content/README.md 里的例子改",
};

/** Slips of the hand that YAML itself reports far from their place. */
export const yamlSlips: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /^\s*(?:- )?[A-Za-z][\w-]*：/, message: "字段名后面是中文冒号“：”；改成英文冒号加一个空格“: ”" },
  { pattern: /^\s*(?:- )?[A-Za-z][\w-]*:[^\s/:]/, message: "冒号后面少一个空格；写成“字段: 值”" },
  { pattern: /^\s*-[^\s\-#]/, message: "“-”后面少一个空格；写成“- 值”" },
  { pattern: /^ *\t/, message: "缩进用了 Tab；改成空格" },
];

/** Slips that are certain only when the text does not parse and nothing above was found. */
export const yamlLoosePairs: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /(?:: |- )"(?:[^"\\]|\\.)*$/, message: "双引号没有成对；在值的末尾补上" },
  { pattern: /(?:: |- )'[^']*$/, message: "单引号没有成对；在值的末尾补上" },
  { pattern: /: \[[^\]]*$/, message: "方括号没有成对；在列表的末尾补上 ]" },
  { pattern: /(?:: |- )\{[^}]*$/, message: "花括号没有成对；在末尾补上 }" },
];
