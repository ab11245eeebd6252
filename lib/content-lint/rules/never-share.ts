import { visitTrees } from "../../content/check/mdx-tree.ts";
import { isJsx } from "../../content/mdx/parse.ts";
import type { Rule } from "../rule.ts";

const sendsToHotlines = new Set(["failure", "guide", "wallet"]);

/** A failure, a guide or a wallet that sends people to a hotline warns what not to tell there. */
export const neverShare: Rule = {
  id: "never-share",
  why: "叫人找客服的故障、钱包和指南要放 <NeverShare />：验证码、支付密码、助记词不给任何人。",
  severity: "error",
  check({ corpus }, report) {
    for (const { file, kind, trees } of corpus.articles) {
      if (!sendsToHotlines.has(kind)) continue;
      let contact = 0;
      let warned = false;
      visitTrees(trees, (node, line) => {
        if (!isJsx(node)) return;
        if (!contact && (node.name === "Contact" || node.name === "Contacts")) contact = line;
        warned ||= node.name === "NeverShare";
      });
      if (contact > 0 && !warned)
        report(file, contact, "叫人找客服，却没有 <NeverShare />；在说找客服的那一节末尾单独一行加上它");
    }
  },
  good: ['走 <Contact id="in-app" />。\n\n<NeverShare />', "先看账单。"],
  bad: ['走 <Contact id="in-app" />，说清时间。', '<Contacts ids="in-app hotline-icbc" />'],
};
