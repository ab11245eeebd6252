import { describe, expect, it } from "vitest";
import { readContent } from "../content/check/read.server.ts";
import { checkFlows } from "./check.ts";
import { D, disconnect, edit, problemsWith, start } from "./fixtures/flows.ts";

const idle = "bill: no-payment, next: keys }";
const clear = 'bill: not-charged, outcome: "guides/again#again" }';

/** What is wrong, a passage of the flow, what stands there instead, and the lines the editor reads. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "a first question that is not there",
    "first: bill",
    "first: bil",
    [`${D}:4  first  没有“bil”这一问；是不是想写 bill？`],
  ],
  [
    "a next question that is not there",
    idle,
    "bill: no-payment, next: words }",
    [
      `${D}:12  bill 的回答 idle  没有“words”这一问；先在 nodes 里写上它`,
      `${D}:13  keys  没有哪个回答通到这一问；在一个回答里写 next，或删掉它`,
    ],
  ],
  [
    "an answer that leads nowhere",
    idle,
    "bill: no-payment }",
    [`${D}:12  nodes.bill.answers 第 3 条  next、outcome、flow 三样写一样，只写一样`],
  ],
  [
    "an answer that leads to two places",
    idle,
    "bill: no-payment, next: keys, flow: start }",
    [`${D}:12  nodes.bill.answers 第 3 条  next、outcome、flow 三样写一样，只写一样`],
  ],
  [
    "a reminder that no page would show",
    idle,
    "bill: no-payment, next: keys, lead: 先别急。 }",
    [`${D}:12  nodes.bill.answers 第 3 条  lead 只和 outcome 一起写`],
  ],
  [
    "an order for emergencies of its own",
    "bill: no-payment, next: keys }",
    'bill: no-payment, outcome: "guides/again#small", lead: 被骗的先挂失，再报警。 }',
    [
      `${D}:12  nodes.bill.answers 第 3 条 lead  “被骗的先挂失，再报警”自己写了出事的先后；写 emergency: [contacted] 这样的情形，结果页上就有`,
      `${D}:13  keys  没有哪个回答通到这一问；在一个回答里写 next，或删掉它`,
    ],
  ],
  [
    "a situation without an outcome",
    idle,
    "bill: no-payment, next: keys, emergency: [contacted] }",
    [`${D}:12  nodes.bill.answers 第 3 条  emergency 只和 outcome 一起写`],
  ],
  [
    "questions that come round",
    'models: [self-custody], outcome: "guides/again#small" }',
    "models: [self-custody], next: bill }",
    [`${D}:6  bill  问着问着绕了回来：bill → keys → bill；断开一处`],
  ],
  [
    "a flow that leads to itself",
    idle,
    "bill: no-payment, flow: disconnect }",
    [
      `${D}:12  bill 的回答 idle  转到的就是这个自助排查自己；改成别的，或写 next`,
      `${D}:13  keys  没有哪个回答通到这一问；在一个回答里写 next，或删掉它`,
    ],
  ],
  [
    "an article that is not there",
    '"failures/disconnect#on-screen"',
    '"failures/disconect#on-screen"',
    [`${D}:11  bill 的回答 charged  没有文章 failures/disconect；是不是想写 failures/disconnect？`],
  ],
  [
    "a section that is not there",
    '"failures/disconnect#on-screen"',
    '"failures/disconnect#on-scren"',
    [`${D}:11  bill 的回答 charged  failures/disconnect 里没有 #on-scren 这一节；是不是想写 on-screen？`],
  ],
  [
    "a step where a section is meant",
    '"failures/disconnect#on-screen"',
    '"failures/disconnect#check-bill"',
    [`${D}:11  bill 的回答 charged  failures/disconnect 里没有 #check-bill 这一节；可用的：do-now、on-screen`],
  ],
  [
    "an outcome without a section",
    '"failures/disconnect#on-screen"',
    '"failures/disconnect"',
    [`${D}:11  nodes.bill.answers 第 2 条 outcome  写成 文件夹/slug#编号，例如 failures/disconnect#mid-payment`],
  ],
  [
    "paying again after a charge",
    '"failures/disconnect#on-screen"',
    '"guides/again#again"',
    [`${D}:11  bill 的回答 charged  读者说已经扣款，却通到会叫人再付一次的一节；换一节（走法：charged）`],
  ],
  [
    "destroying before the model is known",
    clear,
    'bill: not-charged, outcome: "guides/again#reinstall" }',
    [
      `${D}:10  bill 的回答 clear  这一节有会丢数据的步骤，走到这里还没问过钱包类型；前面加一问 asks: models（走法：clear）`,
    ],
  ],
  [
    "a section whose smaller ones destroy",
    clear,
    'bill: not-charged, outcome: "guides/again#large" }',
    [
      `${D}:10  bill 的回答 clear  这一节有会丢数据的步骤，走到这里还没问过钱包类型；前面加一问 asks: models（走法：clear）`,
    ],
  ],
  [
    "an answer that does not say what the bill showed",
    idle,
    "next: keys }",
    [
      `${D}:12  bill 的回答 idle  这一问写了 asks: bill，每个回答都要写 bill: 这个回答说明扣没扣（charged、not-charged、unknown、no-payment）`,
    ],
  ],
  [
    "a bill's question that does not name the bill",
    "账单里扣了没有？",
    "扣了没有？",
    [`${D}:6  bill  问扣没扣，要提到“账单”，读者才知道去哪里看`],
  ],
  [
    "a wallet model that no answer is for",
    "[bank, payment, ecny]",
    "[bank, payment]",
    [`${D}:13  keys  没有一个回答管这几类钱包：ecny；补上`],
  ],
  [
    "a question without its mark",
    "抄过一串词吗？",
    "抄过一串词吗",
    [`${D}:14  nodes.keys.question  写成一个问题，以问号“？”结尾`],
  ],
  [
    "an id that the address needs for something else",
    "id: idle",
    "id: map",
    [`${D}:12  nodes.bill.answers 第 3 条 id  “map”不能当编号，地址里另有用处；换一个`],
  ],
  ["two answers of one id", "id: idle", "id: clear", [`${D}:9  nodes.bill.answers  有两个回答的 id 相同；改掉一个`]],
  [
    "stiff words",
    "text: 没在付",
    "text: 您没在付",
    [`${D}:12  nodes.bill.answers 第 3 条 text  “您”不合适；称呼读者用“你”`],
  ],
  [
    "a number that nobody checks",
    "text: 没在付",
    "text: 打 95588 问",
    [`${D}:12  nodes.bill.answers 第 3 条 text  不能直接写“95588”；号码和网址不写在这里；结果那一节里有 <Contact />`],
  ],
  ["a misspelt field", "first: bill", "frist: bill", [`${D}:4  frist  没有这个字段；是不是想写 first？`]],
];

describe("the check of flows", () => {
  it("finds nothing in sound flows", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each(cases)("reports %s", (_, passage, by, lines) => {
    expect(problemsWith({ [D]: edit(disconnect, passage, by) })).toEqual(lines);
  });

  it("reports paying again before the bill is asked for", () => {
    const file = edit(start, '"guides/prevention#habits"', '"guides/again#again"');
    expect(problemsWith({ "content/flows/start.yaml": file })).toEqual([
      "content/flows/start.yaml:10  worry 的回答 other  这一节会叫人再付一次，走到这里还没问过账单；前面加一问 asks: bill（走法：other）",
    ]);
  });

  it("reports flows that lead round in a circle", () => {
    const file = edit(disconnect, idle, "bill: no-payment, flow: start }");
    const [first, ...rest] = problemsWith({ [D]: file.slice(0, file.indexOf("  keys:")) });
    expect(rest).toEqual([]);
    expect(first).toMatch(
      /flow {2}转来转去绕了回来：(start → disconnect → start|disconnect → start → disconnect)；断开一处$/,
    );
  });

  it("reports a flow that nobody finds, one that is missing, and a broken one alone", () => {
    const lonely = disconnect.replace("title: 断线", "title: 没人来");
    expect(problemsWith({ "content/flows/lonely.yaml": lonely })).toEqual([
      "content/flows/lonely.yaml:1  文件  从 start.yaml 走不到这里；在那里加一个回答 flow: lonely",
    ]);
    expect(problemsWith({ [D]: undefined })).toEqual([
      "content/flows/start.yaml:9  worry 的回答 broken  没有 flows/disconnect.yaml；先写上它",
    ]);
    expect(problemsWith({ [D]: "title: [\n" })).toEqual([`${D}:1  格式  方括号没有成对；在列表的末尾补上 ]`]);
  });

  it("reports a flow of more than 150 pages without making them, and one of more than seven questions", () => {
    const lines = problemsWith({ [D]: chain(40) });
    expect(lines[0]).toMatch(/^content\/flows\/disconnect\.yaml:4 {2}first {2}最长要答 40 问/);
    expect(lines[1]).toMatch(/一共 \d+ 页，最多 150 页/);
  });

  it("never throws, whatever the files hold", () => {
    for (const text of [
      "",
      "\0",
      "nodes: 3",
      "- a",
      "a: &b c",
      "first: __proto__\nnodes: {}",
      disconnect.slice(0, 300),
    ])
      expect(problemsWith({ [D]: text }).length).toBeGreaterThan(0);
    const inherited = edit(disconnect, idle, "bill: no-payment, next: constructor }");
    expect(problemsWith({ [D]: inherited })[0]).toContain("没有“constructor”这一问");
  });

  it("finds nothing in the content of this project", () => {
    expect(checkFlows(readContent(process.cwd()).files)).toEqual([]);
  });
});

/** A flow of so many questions, one after the other, each with two ways to the next. */
function chain(length: number): string {
  const nodes = Array.from({ length }, (_, i) => {
    const to = i + 1 < length ? `next: q${i + 1}` : 'outcome: "guides/prevention#habits"';
    return `  q${i}:\n    question: 是哪个？\n    answers:\n      - { id: a, text: 甲, ${to} }\n      - { id: b, text: 乙, ${to} }\n`;
  });
  return `${disconnect.slice(0, disconnect.indexOf("first:"))}first: q0\nnodes:\n${nodes.join("")}`;
}
