import type { LintFinding, Rule, Severity } from "./rule.ts";

const names: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", due: "到期" };

/** How many findings of each severity. */
export function countFindings(findings: readonly LintFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, due: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** True when the findings stop a release. */
export function fails(findings: readonly LintFinding[], strict: boolean): boolean {
  const { error, due } = countFindings(findings);
  return error > 0 || (strict && due > 0);
}

/** The report for editors: findings by file, then why each rule is there, then the sum. */
export function lintReport(findings: readonly LintFinding[], rules: readonly Rule[], articles: number): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const files = [...byFile].map(([file, list]) => [file, ...list.map(lineOf)].join("\n"));
  const used = new Set(findings.map(({ rule }) => rule));
  const reasons = rules.filter(({ id }) => used.has(id)).map(({ id, why }) => `  ${id}  ${why}`);
  const blocks = reasons.length > 0 ? [...files, ["为什么有这些规矩：", ...reasons].join("\n")] : files;
  const { error, warning, due } = countFindings(findings);
  return [...blocks, `内容规矩：看了 ${articles} 篇文章，${error} 个错误，${warning} 个提醒，${due} 个到期。`].join(
    "\n\n",
  );
}

function lineOf({ line, severity, rule, message }: LintFinding): string {
  return `  ${line}  ${names[severity]}  ${rule}  ${message}`;
}
