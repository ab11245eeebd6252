import { numbersOf } from "../../content/check/check-registries.ts";
import { findLiterals } from "../../content/check/literals.ts";
import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

/** No number, address or account but through the contact registry. */
export const registryOnly: Rule = {
  id: "registry-only",
  why: "号码、网址、账号只从 contacts.yaml 来：登记过的有人按期核对，写死的过期了没人知道。",
  severity: "error",
  check({ articles, registryTexts, corpus }, report) {
    const numbers = numbersOf(corpus);
    const known = new Set(numbers.keys());
    // contacts.yaml is the registry: numbers may stand in its names and notes.
    const outside = registryTexts.filter(({ file }) => file !== corpus.registries.contacts.file);
    const prose = [...articles.flatMap((article) => article.texts), ...outside];
    for (const text of prose.filter(({ kind, field }) => kind !== "name" || field.startsWith("sources"))) {
      for (const { index, text: written, plain } of findLiterals(text.text, known)) {
        const id = numbers.get(plain);
        report(
          text.file,
          lineIn(text, index),
          `“${written}”不能写在文字里；${id ? `写成 <Contact id="${id}" />` : "先登记到 contacts.yaml，再用 <Contact>"}`,
        );
      }
    }
  },
  good: ['打 <Contact id="hotline-icbc" /> 问。', "抄过 12 或 24 个词。"],
  bad: [
    "打 95588 问。",
    "打９５５８８问。",
    "打九五五八八问。",
    "看 www.icbc.com.cn。",
    "加微信号 kefu95588。",
    "QQ 群：12345678。",
    "发邮件到 help@icbc.cn。",
    "拨 400-123-4567。",
  ],
};
