import { walletModels } from "../../content/schema/verdict.ts";
import { type FlowSource, placeOfAnswer } from "./flow-source.ts";

const says = {
  bill: "bill: 这个回答说明扣没扣（charged、not-charged、unknown、no-payment）",
  models: "models: 这个回答说明可能是哪几类钱包",
} as const;

/** Questions about the bill and the wallet's model: every answer says what it settles, no other question's does, and no model is forgotten. */
export function checkAsks({ flow, complain }: FlowSource): void {
  for (const [nodeId, node] of Object.entries(flow.nodes)) {
    for (const answer of node.answers) {
      const { path, name } = placeOfAnswer(flow, nodeId, answer.id);
      for (const topic of ["bill", "models"] as const) {
        const asked = node.asks === topic;
        if (asked && !answer[topic]) complain(path, name, `这一问写了 asks: ${topic}，每个回答都要写 ${says[topic]}`);
        if (!asked && answer[topic])
          complain(path, name, `这一问没有写 asks: ${topic}，回答里的 ${topic} 不起作用；补上或删掉`);
      }
    }
    const at = ["nodes", nodeId];
    if (node.asks === "bill" && !`${node.question}${node.help ?? ""}`.includes("账单"))
      complain(at, nodeId, "问扣没扣，要提到“账单”，读者才知道去哪里看");
    const covered = new Set(node.answers.flatMap(({ models }) => models ?? []));
    const missing = walletModels.filter((model) => !covered.has(model));
    if (node.asks === "models" && missing.length > 0)
      complain(at, nodeId, `没有一个回答管这几类钱包：${missing.join("、")}；补上`);
  }
}
