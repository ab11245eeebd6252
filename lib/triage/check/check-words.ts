import { findLiterals } from "../../content/check/literals.ts";
import { fieldName } from "../../content/check/problem.ts";
import { stringsOf } from "../../content/check/strings.ts";
import { findOwnOrder } from "../../text/emergency-order.ts";
import type { FlowSource } from "./flow-source.ts";

/** Words that a worried reader should not meet, each with what to write instead. */
const unwelcome: readonly (readonly [RegExp, string])[] = [
  [/您/, "称呼读者用“你”"],
  [/用户/, "写“你”，或说是谁"],
  [/[！!]/, "不用感叹号"],
  [/(?<!申)请(?!他|她|对方|商家|银行)/, "不写“请”，直接说做什么"],
  [/首先|其次|此外|综上所述|耐心等待|建议您/, "删掉这样的套话"],
  [/异常情况|相关部门|及时处理|妥善/, "说清是什么、找谁"],
  [/帐[号户单]|登陆/, "写“账”“登录”"],
  [/一定会|马上到账|百分之百|绝对/, "不做保证"],
];

const registryOnly = "号码和网址不写在这里；结果那一节里有 <Contact />";

/** What the texts of a flow must not hold: stiff words, promises, numbers and addresses; and two flows of the same title. */
export function checkWords(sources: readonly FlowSource[], numbers: ReadonlySet<string>): void {
  const titles = new Map<string, string>();
  for (const { flow, complain } of sources) {
    for (const { path, text } of stringsOf(withoutIds(flow))) {
      const field = fieldName(path);
      for (const [pattern, repair] of unwelcome) {
        const found = pattern.exec(text)?.[0];
        if (found) complain(path, field, `“${found}”不合适；${repair}`);
      }
      const own = findOwnOrder(text);
      if (own)
        complain(path, field, `“${own.match}”自己写了出事的先后；写 emergency: [contacted] 这样的情形，结果页上就有`);
      for (const { text: written } of findLiterals(text, numbers))
        complain(path, field, `不能直接写“${written}”；${registryOnly}`);
    }
    const same = titles.get(flow.title);
    if (same) complain(["title"], "title", `和 flows/${same}.yaml 的标题相同；换一个`);
    titles.set(flow.title, flow.id);
  }
}

/** The flow's prose in its place; ids and references are for programs. */
function withoutIds({ title, short, description, nodes }: FlowSource["flow"]): unknown {
  const prose = Object.entries(nodes).map(([id, { question, help, answers }]) => {
    return [id, { question, help, answers: answers.map(({ text, lead }) => ({ text, lead })) }];
  });
  return { title, short, description, nodes: Object.fromEntries(prose) };
}
