import type { Section } from "../content/article.ts";
import { numbersOf } from "../content/check/check-registries.ts";
import { type Corpus, readCorpus } from "../content/check/corpus.ts";
import { isDraft } from "../content/check/drafts.ts";
import { nodesIn } from "../content/check/mdx-tree.ts";
import { type Problem, type SourceFile, sortProblems } from "../content/check/problem.ts";
import { sectionsOf } from "../content/mdx/sections.ts";
import { checkAsks } from "./check/check-asks.ts";
import { checkLimits, MOST_STATES } from "./check/check-limits.ts";
import { checkOutcomes, checkWays, type OutcomeTargets } from "./check/check-outcomes.ts";
import { checkShape } from "./check/check-shape.ts";
import { checkWords } from "./check/check-words.ts";
import { readFlows } from "./check/flow-source.ts";
import { FIRST_FLOW } from "./flow.ts";
import { countStates } from "./states.ts";

/** Every error of the flows among the files of content/, by file and line; what is wrong with the articles themselves is the content check's. Never throws. */
export function checkFlows(files: readonly SourceFile[], corpus: Corpus = readCorpus(files)): Problem[] {
  const problems: Problem[] = [];
  const { sources, all } = readFlows(files, problems);
  const ids = new Set(flowIds(files));
  if (!ids.has(FIRST_FLOW))
    problems.push({
      file: `content/flows/${FIRST_FLOW}.yaml`,
      line: 0,
      field: "文件",
      message: "没有这个文件；别的自助排查都从它进去",
    });
  const targets = targetsIn(corpus);
  checkWords(sources, new Set(numbersOf(corpus).keys()));
  const walkable = sources.filter((source) => {
    checkAsks(source);
    checkOutcomes(source, targets);
    return checkShape(source, ids);
  });
  // Ways are as many as states; those of a flow that is too large would not end.
  for (const source of walkable) if (countStates(source.flow) <= MOST_STATES) checkWays(source, targets);
  if (all && walkable.length === sources.length) checkLimits(sources);
  return sortProblems(problems);
}

function flowIds(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => /^content\/flows\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
}

/** What outcomes can lead to, each article split into sections when one first does. */
function targetsIn({ articles, unread }: Corpus): OutcomeTargets {
  const split = new Map<string, readonly Section[] | undefined>();
  const splitAt = (ref: string): readonly Section[] | undefined => {
    const article = articles.find((a) => a.ref === ref);
    return article && !article.partial
      ? sectionsOf(nodesIn(article.trees), "", { contacts: {}, facts: {}, emergency: {} })
      : undefined;
  };
  return {
    refs: new Set([...unread, ...articles.filter(({ kind }) => kind !== "notice").map(({ ref }) => ref)]),
    drafts: new Set(articles.filter(isDraft).map(({ ref }) => ref)),
    sections: (ref) => {
      if (!split.has(ref)) split.set(ref, splitAt(ref));
      return split.get(ref);
    },
  };
}
