import type { ArticleSource } from "../../content/check/article-source.ts";
import { visitTrees } from "../../content/check/mdx-tree.ts";
import { branchesIn, emergencyText } from "../../content/emergency.ts";
import { attributesOf, childrenOf, isJsx, type MdxNode } from "../../content/mdx/parse.ts";
import { type EmergencyAct, type EmergencyOrder, emergencyPath } from "../../content/schema/emergency.ts";
import { actsIn, type EmergencySign, findOwnOrder, misplaced } from "../../text/emergency-order.ts";
import type { LintCorpus, ReportAt, Rule } from "../rule.ts";
import { spokenText } from "../spoken.ts";
import { lineIn } from "../texts.ts";

const repair =
  '先后只写在 emergency.yaml；句子里用 <EmergencyOrder branch="…" />，成段用 <Emergency branch="…" />，或只给链接';
const signs: Readonly<Record<EmergencyAct, EmergencySign | undefined>> = {
  police: "P",
  freeze: "F",
  passwords: "W",
  cut: "C",
  ask: undefined,
};

/** Nothing but content/emergency.yaml says whether the police or the freezing comes first. */
export const emergencyOrder: Rule = {
  id: "emergency-order",
  why: "出事先打 110 还是先挂失，全站只有一种说法，写在 emergency.yaml；别处自己写的先后会把人指错路。",
  severity: "error",
  check(content, report) {
    for (const { source, texts } of content.articles) {
      for (const text of texts) {
        // Paragraphs are read below, with their contacts.
        if (text.field === "正文" || text.kind === "said" || text.kind === "screen" || text.kind === "name") continue;
        const found = findOwnOrder(text.text);
        if (found) report(text.file, lineIn(text, found.index), complaint(found.match));
      }
      checkBody(source, content, report);
    }
    for (const text of content.registryTexts) {
      const found = findOwnOrder(text.text);
      if (found) report(text.file, lineIn(text, found.index), complaint(found.match));
    }
    checkSource(content, report);
  },
  good: [
    "先挂断电话，再打官方热线核实。",
    '钱已经出去的，<EmergencyOrder branch="contacted" />。',
    "报警时说清收款户名、账号。",
    "1. 挂断，关掉共享。\n2. 打官方热线挂失。",
  ],
  bad: [
    "钱被骗走了，先挂失银行卡，再报警。",
    "先报警。再联系发卡行冻结。",
    "1. 打发卡行热线冻结。\n2. 打 110。",
    '<Steps>\n<Step id="one" title="挂失钱包">\n打热线。\n</Step>\n<Step id="two" title="报警">\n带上证件。\n</Step>\n</Steps>',
    '## 有人联系过 [#called]\n\n<Emergency branch="contacted" />\n\n<Steps>\n<Step id="one" title="挂失钱包">\n打热线。\n</Step>\n<Step id="two" title="报警">\n带上证件。\n</Step>\n</Steps>',
    { "content/terms.yaml": termWith("转了钱的，先报警，再冻结账户。") },
  ],
};

const complaint = (match: string): string => `“${match}”自己写了出事的先后；${repair}`;

function termWith(note: string): string {
  return `login:\n  term: 登录\n  synonyms: []\n  misspelt: []\n  spoken: []\n  pinyin: denglu\n  note: ${note}\n`;
}

/** Paragraphs by themselves; the items of an ordered list and the steps of a list by their order, against what their section says of it. */
function checkBody(source: ArticleSource, { corpus }: LintCorpus, report: ReportAt): void {
  const contacts = corpus.registries.contacts.entries ?? {};
  let told: readonly EmergencySign[] = [];
  visitTrees(source.trees, (node, line) => {
    const say = (match: string): void => report(source.file, line, complaint(match));
    if (node.type === "heading") told = [];
    if (isJsx(node) && node.name === "Emergency")
      told = ordersOf(attributesOf(node).branch ?? "", corpus.emergency?.branches);
    if (node.type === "paragraph") {
      const found = findOwnOrder(spokenText(node, contacts));
      if (found) say(found.match);
    }
    const titles = titlesIn(node, (item) => spokenText(item, contacts));
    const pair = misplaced(titles.flatMap(actsIn), told);
    if (pair) say(titles.filter((title) => actsIn(title).some((act) => pair.includes(act))).join("；"));
  });
}

/** What an ordered list's items, or a list of steps, say to do, one text each; [] for other nodes. */
function titlesIn(node: MdxNode, textOf: (item: MdxNode) => string): string[] {
  if (node.type === "list" && node.ordered) return childrenOf(node).map(textOf);
  if (!isJsx(node) || node.name !== "Steps") return [];
  return childrenOf(node).flatMap((step) => (isJsx(step) ? [attributesOf(step).title ?? ""] : []));
}

function ordersOf(branch: string, branches: Readonly<Record<string, EmergencyOrder>> | undefined): EmergencySign[] {
  const [only, more] = branchesIn(branch);
  if (!only || more) return []; // where several situations are told, steps after them are of none
  return (branches?.[only]?.steps ?? []).flatMap(({ act }) => signs[act] ?? []);
}

/** content/emergency.yaml agrees with itself: the sentence of a branch names its acts in the order of its steps. */
function checkSource({ corpus }: LintCorpus, report: ReportAt): void {
  const { emergency, emergencySource, registries } = corpus;
  const contacts = registries.contacts.entries ?? {};
  for (const [id, { order, steps }] of Object.entries(emergency?.branches ?? {})) {
    const acts = steps.flatMap(({ act }) => signs[act] ?? []);
    const said = actsIn(emergencyText(order, contacts)).filter((act) => acts.includes(act));
    if (said.join() === acts.join()) continue;
    const line = emergencySource.source.lineOf(["branches", id, "order"]);
    report(emergencyPath, line, `“${order}”和 steps 的先后不一样；改成一样`);
  }
}
