import { formatProblem, type Problem } from "../content/check/problem.ts";

/** How a check went: all its complaints, or what it looked at. */
export interface Result {
  readonly ok: boolean;
  readonly text: string;
}

/** The result of a check that found these problems; `seen` says what there was, where all of it is right. */
export function resultOf(problems: readonly Problem[], seen: () => string): Result {
  return problems.length > 0 ? { ok: false, text: problems.map(formatProblem).join("\n") } : { ok: true, text: seen() };
}

/** The report of all checks: complaints under their check's name, then one line on what passed, then what to do. */
export function checkReport(results: readonly { readonly label: string; readonly result: Result }[]): string {
  const failed = results.filter(({ result }) => !result.ok);
  const passed = results.filter(({ result }) => result.ok);
  return [
    ...failed.map(({ label, result }) => `【${label}】\n${result.text}\n`),
    ...(passed.length > 0
      ? [`通过：${passed.map(({ label, result }) => `${label}（${result.text}）`).join("，")}。`]
      : []),
    ...(failed.length > 0
      ? [`没通过：${failed.map(({ label }) => label).join("、")}。照上面写的文件和行全部改好，才能发布。`]
      : []),
  ].join("\n");
}
