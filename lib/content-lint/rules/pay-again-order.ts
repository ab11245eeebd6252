import { visitTrees } from "../../content/check/mdx-tree.ts";
import { attributesOf, isJsx } from "../../content/mdx/parse.ts";
import type { Rule } from "../rule.ts";

const checked = '<Step id="see-bill" title="看账单" checks="bill">\n看有没有扣款。\n</Step>';
const retry = '<Step id="again" title="再付一次" when="没扣款" risk="retry">\n只付一次。\n</Step>';

/** A step that pays again stands behind one that looks at the bill. */
export const payAgainOrder: Rule = {
  id: "pay-again-order",
  why: '不让人付两次：risk="retry" 的步骤，同一篇前面必须有一步 checks="bill"。',
  severity: "error",
  check({ articles }, report) {
    for (const { source } of articles) {
      let seen = false;
      visitTrees(source.trees, (node, line) => {
        if (!isJsx(node) || node.name !== "Step") return;
        const { checks, risk, title } = attributesOf(node);
        if (risk === "retry" && !seen) {
          report(source.file, line, `“${title}”会再付一次，前面却没有查账单的步骤；在它前面加一步 checks="bill"`);
        }
        seen ||= checks === "bill";
      });
    }
  },
  good: [`<Steps>\n${checked}\n${retry}\n</Steps>`],
  bad: [`<Steps>\n${retry}\n</Steps>`, `<Steps>\n${retry}\n${checked}\n</Steps>`],
};
