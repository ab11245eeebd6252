import { visitTrees } from "../../content/check/mdx-tree.ts";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "../../content/mdx/parse.ts";
import { findDestruction } from "../../text/advice/destruction.ts";
import type { Rule } from "../rule.ts";
import { concernsSelfCustody, stepAround } from "../steps.ts";
import { type LintText, lineIn, readingWithoutLinks } from "../texts.ts";

function contains(node: MdxNode, name: string): boolean {
  return childrenOf(node).some((child) => (isJsx(child) && child.name === name) || contains(child, name));
}

function tellsToDestroy(text: LintText): number | undefined {
  return findDestruction(readingWithoutLinks(text))?.index;
}

const step = (attributes: string, title: string, body: string): string =>
  `<Steps>\n<Step id="a" title="${title}"${attributes}>\n${body}\n</Step>\n</Steps>`;

/** Steps that can destroy data are marked, and warn those who keep their own keys. */
export const destructive: Rule = {
  id: "destructive",
  why: '会毁掉东西的步骤（清除数据、卸载重装、换机、恢复出厂）要写 risk="destructive"，并放 <SelfCustody />：没备份恢复信息，钱就没了。',
  severity: "error",
  check({ articles }, report) {
    for (const { source, texts } of articles) {
      visitTrees(source.trees, (node, line, ancestors) => {
        if (!isJsx(node) || attributesOf(node).risk !== "destructive" || contains(node, "SelfCustody")) return;
        if (concernsSelfCustody(ancestors.filter(isJsx)))
          report(source.file, line, "会毁掉数据的步骤里没有 <SelfCustody />；在步骤末尾单独一行加上它");
      });
      for (const text of texts) {
        const around = stepAround(text);
        if (!around || around.risk === "destructive" || text.field.endsWith(" when")) continue;
        const index = tellsToDestroy(text);
        if (index !== undefined)
          report(
            text.file,
            lineIn(text, index),
            `步骤“${around.title}”会毁掉数据，却没有 risk="destructive"；加上它和 <SelfCustody />`,
          );
      }
    }
  },
  good: [
    step(' risk="destructive"', "卸载重装", "装回来要重新登录。\n\n<SelfCustody />"),
    step("", "挂断电话", "换一部手机打给家里人。"),
    step("", "先别卸载", "钱包别删，也不清除数据。"),
    step("", "看账单", "刚换手机的，看登录有没有退出。"),
    `<Model is="bank payment">\n${step(' risk="destructive"', "卸载重装", "装回来要重新登录。")}\n</Model>`,
  ],
  bad: [
    step(' risk="destructive"', "卸载重装", "装回来要重新登录。"),
    step("", "卸载重装", "装回来要重新登录。"),
    step("", "还是不行", "到设置里清除数据，再打开。"),
    step("", "换一台够新的手机", "新手机上登录。"),
    step("", "最后一招", "把手机恢复出厂。"),
  ],
};
