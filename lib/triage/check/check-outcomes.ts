import type { Section } from "../../content/article.ts";
import { didYouMean } from "../../content/check/nearest.ts";
import { answersOf } from "../flow.ts";
import { parseRef, risksOf, sectionsAt } from "../sections.ts";
import { allStates } from "../states.ts";
import { type State, writeAnswers } from "../walk.ts";
import { type FlowSource, placeOfAnswer } from "./flow-source.ts";

/** The articles that outcomes name; `sections` is undefined when an article's text does not parse, which the content check reports. */
export interface OutcomeTargets {
  readonly refs: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  readonly sections: (article: string) => readonly Section[] | undefined;
}

/** Outcomes that lead nowhere. */
export function checkOutcomes({ flow, complain }: FlowSource, targets: OutcomeTargets): void {
  for (const { nodeId, answer } of answersOf(flow)) {
    if (!answer.outcome) continue;
    const { path, name } = placeOfAnswer(flow, nodeId, answer.id);
    const fault = outcomeFault(answer.outcome, targets);
    if (fault) complain([...path, "outcome"], name, fault);
  }
}

function outcomeFault(ref: string, { refs, drafts, sections }: OutcomeTargets): string | undefined {
  const { article, anchor } = parseRef(ref);
  if (!refs.has(article)) return `没有文章 ${article}${didYouMean(article, refs, "改成已有的，或先写上它")}`;
  if (drafts.has(article)) return `${article} 还是草稿，发布后打不开；换成别的文章`;
  const all = sections(article);
  if (!all || sectionsAt(all, anchor).length > 0) return undefined;
  const headings = all.map(({ id }) => id).filter(Boolean);
  return `${article} 里没有 #${anchor} 这一节${didYouMean(anchor, headings, `可用的：${headings.join("、")}`)}`;
}

/** Ways on which advice comes too early: paying again before the bill is looked at, destroying before the wallet's model is known. One complaint an answer, with the way. */
export function checkWays({ flow, complain }: FlowSource, { sections }: OutcomeTargets): void {
  const told = new Set<string>();
  for (const state of allStates(flow)) {
    const last = state.given.at(-1);
    if (state.at.kind !== "outcome" || !last) continue;
    const { article, anchor } = parseRef(state.at.section);
    const risks = risksOf(sectionsAt(sections(article) ?? [], anchor));
    const { path, name } = placeOfAnswer(flow, last.nodeId, last.answer.id);
    for (const fault of [retryFault(state, risks.retry), destructiveFault(state, risks.destructive)]) {
      if (!fault || told.has(name + fault)) continue;
      told.add(name + fault);
      complain([...path, "outcome"], name, `${fault}（走法：${writeAnswers(state.given)}）`);
    }
  }
}

function retryFault({ given }: State, retry: boolean): string | undefined {
  if (!retry) return undefined;
  const bill = given.findLast(({ node }) => node.asks === "bill")?.answer.bill;
  if (!bill) return "这一节会叫人再付一次，走到这里还没问过账单；前面加一问 asks: bill";
  return bill === "charged" ? "读者说已经扣款，却通到会叫人再付一次的一节；换一节" : undefined;
}

function destructiveFault({ given }: State, destructive: boolean): string | undefined {
  if (!destructive || given.some(({ node }) => node.asks === "models")) return undefined;
  return "这一节有会丢数据的步骤，走到这里还没问过钱包类型；前面加一问 asks: models";
}
