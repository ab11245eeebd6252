import { checkMissing, checkPermanence, countCodes } from "../codes/check.ts";
import { readPermanence } from "../codes/read.server.ts";
import { type Problem, sortProblems } from "../content/check/problem.ts";
import { checkCorpus } from "../content/check.ts";
import { lint, lintCorpus } from "../content-lint/lint.ts";
import { fails, lintReport } from "../content-lint/lint-report.ts";
import { rules } from "../content-lint/rules.ts";
import { readReplies } from "../desk/check.ts";
import { loadLexiconFile } from "../search/lexicon.server.ts";
import { checkFlows } from "../triage/check.ts";
import { loadFlows } from "../triage/flows.server.ts";
import { countStates } from "../triage/states.ts";
import type { Project } from "./project.server.ts";
import { type Result, resultOf } from "./report.ts";

/** One part of what must be right before anything is built. */
export interface Check {
  /** As `--only` names it. */
  readonly id: string;
  readonly label: string;
  check(project: Project): Result;
}

/** Every check, in the order of the report: what an article says of itself comes before what others say of it. */
export const checks: readonly Check[] = [
  { id: "content", label: "内容", check: content },
  { id: "rules", label: "内容规矩", check: contentRules },
  { id: "flows", label: "自助排查", check: flows },
  { id: "codes", label: "编号", check: codes },
  { id: "replies", label: "客服模板", check: replies },
  { id: "lexicon", label: "搜索词表", check: lexicon },
];

function content({ corpus, unread }: Project): Result {
  const missing = new Set(unread.map(({ file }) => file));
  const found = missing.has("content") ? [] : checkCorpus(corpus).filter(({ file }) => !missing.has(file));
  return resultOf(sortProblems([...unread, ...found]), () => `${corpus.articles.length} 篇文章`);
}

/** Warnings and what falls due stop no build: `npm run lint:content` tells them. */
function contentRules({ corpus, today }: Project): Result {
  const linted = lintCorpus(corpus, today);
  const findings = lint(linted, rules).filter(({ severity }) => severity === "error");
  return fails(findings, false)
    ? { ok: false, text: lintReport(findings, rules, linted.articles.length) }
    : { ok: true, text: `${rules.length} 条规矩` };
}

function flows({ files, corpus, root }: Project): Result {
  return resultOf(checkFlows(files, corpus), () => {
    const all = loadFlows(root);
    return `${all.length} 个，${all.reduce((sum, flow) => sum + countStates(flow), 0)} 页`;
  });
}

function codes({ root, corpus }: Project): Result {
  const read = readPermanence(root, corpus);
  const broken = read.problems.length > 0 ? read.problems : checkPermanence(read);
  return resultOf(sortProblems(broken.length > 0 ? broken : checkMissing(read)), () => {
    const { articles, parts } = countCodes(read.lock);
    return `${articles} 篇文章，${parts} 个小节和步骤`;
  });
}

function replies({ files, corpus }: Project): Result {
  const read = readReplies(files, corpus);
  return resultOf(read.problems, () => `${Object.keys(read.replies).length} 个`);
}

function lexicon({ root }: Project): Result {
  const problems: Problem[] = [];
  let words = 0;
  try {
    const { groups, variants, fillers } = loadLexiconFile(root);
    words = groups.length + variants.length + fillers.length;
  } catch (error) {
    problems.push({ file: "content/lexicon.yaml", line: 0, field: "词表", message: (error as Error).message });
  }
  return resultOf(problems, () => `${words} 组`);
}
