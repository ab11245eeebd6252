import { formatProblem, sortProblems } from "../content/check/problem.ts";
import { readContent } from "../content/check/read.server.ts";
import { checkFlows } from "./check.ts";
import { loadFlows } from "./flows.server.ts";
import { countStates, questionsFrom } from "./states.ts";

const { files, problems: unread } = readContent(process.cwd());
const problems = sortProblems([...unread, ...checkFlows(files)]);

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n自助排查没通过：${problems.length} 个错误。全部改好才能发布。`);
  process.exitCode = 1;
} else {
  const flows = loadFlows();
  if (process.argv.includes("--list")) {
    for (const flow of flows)
      console.log(`${flow.id}  ${countStates(flow)} 页，最多 ${questionsFrom(flow, flow.first)} 问`);
  }
  const pages = flows.reduce((sum, flow) => sum + countStates(flow), 0);
  console.log(`自助排查通过：${flows.length} 个，${pages} 页。`);
}
