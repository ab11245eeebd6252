import { readCorpus } from "../content/check/corpus.ts";
import { readContent } from "../content/check/read.server.ts";
import { todayInChina } from "../day.ts";
import { lint, lintCorpus } from "./lint.ts";
import { fails, lintReport } from "./lint-report.ts";
import { rules } from "./rules.ts";

const known = ["--json", "--strict", "--errors", "--help"];
const unknown = process.argv.slice(2).find((argument) => !known.includes(argument));
const has = (flag: string): boolean => process.argv.includes(flag);

if (unknown || has("--help")) {
  if (unknown) console.error(`不认识 ${unknown}。`);
  console.log(
    "用法：npm run lint:content -- [--json] [--strict] [--errors]\n  --json    给机器读的结果\n  --strict  过了复核期、到期未核对的也算错误\n  --errors  只列错误（构建时用）",
  );
  process.exitCode = unknown ? 2 : 0;
} else {
  const { files, problems } = readContent(process.cwd());
  const content = lintCorpus(readCorpus(files), todayInChina(Date.now()));
  const unread = problems.map(({ file, message }) => ({
    file,
    line: 1,
    rule: "readable",
    severity: "error" as const,
    message,
  }));
  const all = [...unread, ...lint(content, rules)];
  const findings = has("--errors") ? all.filter(({ severity }) => severity === "error") : all;
  console.log(has("--json") ? JSON.stringify(findings, null, 1) : lintReport(findings, rules, content.articles.length));
  process.exitCode = fails(findings, has("--strict")) ? 1 : 0;
}
