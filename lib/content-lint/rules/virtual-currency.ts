import { visitTrees } from "../../content/check/mdx-tree.ts";
import { attributesOf, isJsx } from "../../content/mdx/parse.ts";
import type { Rule } from "../rule.ts";
import { lineIn } from "../texts.ts";

const COIN = /虚拟货币|虚拟币|加密货币|加密资产|比特币|以太币|以太坊|泰达币|稳定币|USDT|BTC|ETH/;
const TRADE =
  /(?:买入|卖出|购买|兑换|换成|炒|投资|交易)(?:一些|点)?(?:虚拟货币|虚拟币|加密货币|比特币|稳定币|USDT)|(?:虚拟货币|比特币|USDT)[^，。]{0,4}(?:怎么买|怎么卖|行情|价格|涨)/;

/** Virtual currency only as loss prevention, with the notice. */
export const virtualCurrency: Rule = {
  id: "virtual-currency",
  why: '提到虚拟货币，必须带 <Fact id="law-vc" />，只讲防损失，不讲买卖、兑换。',
  severity: "error",
  check({ articles }, report) {
    for (const { source, texts } of articles) {
      let noticed = false;
      visitTrees(source.trees, (node) => {
        noticed ||= isJsx(node) && node.name === "Fact" && attributesOf(node).id === "law-vc";
      });
      const body = texts.filter(({ field, kind }) => kind !== "name" && kind !== "said" && field !== "changes");
      const first = body.find(({ text }) => COIN.test(text));
      if (first && !noticed)
        report(
          first.file,
          lineIn(first, first.text.search(COIN)),
          '提到虚拟货币，却没有风险提示；在正文里加上 <Fact id="law-vc" />',
        );
      for (const text of body) {
        const trade = /不|别|勿/.test(text.text) ? null : TRADE.exec(text.text);
        if (trade) report(text.file, lineIn(text, trade.index), `“${trade[0]}”像在教人买卖虚拟货币；删掉`);
      }
    }
  },
  good: ['里面是虚拟货币的，<Fact id="law-vc" />。丢了没人能冻结。', "数字人民币不一样。"],
  bad: ["里面是虚拟货币的，丢了没人能冻结。", "USDT 转错了，退不回来。", '先兑换比特币。<Fact id="law-vc" />。'],
};
