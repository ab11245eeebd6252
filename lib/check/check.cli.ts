import { parseArgs } from "node:util";
import { checks } from "./checks.server.ts";
import { readProject } from "./project.server.ts";
import { checkReport } from "./report.ts";

const names = checks.map(({ id, label }) => `  ${id.padEnd(9)}${label}`).join("\n");
const help = `npm run check                          检查 content/ 里的一切，一次列出全部错误
npm run check -- --only content,codes  只查其中几样：
${names}`;

const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean" } } });
const wanted = values.only?.split(",") ?? checks.map(({ id }) => id);
const unknown = wanted.filter((id) => !checks.some((check) => check.id === id));

if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`没有叫 ${unknown.join("、")} 的检查。`);
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const project = readProject(process.cwd());
  const chosen = checks.filter(({ id }) => wanted.includes(id));
  const results = chosen.map(({ label, check }) => ({ label, result: check(project) }));
  const ok = results.every(({ result }) => result.ok);
  (ok ? console.log : console.error)(checkReport(results));
  process.exitCode = ok ? 0 : 1;
}
