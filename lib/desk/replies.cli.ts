import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatProblem, sortProblems } from "../content/check/problem.ts";
import { readContent } from "../content/check/read.server.ts";
import { repliesPath } from "../content/schema/replies.ts";
import { todayInChina } from "../day.ts";
import { readReplies } from "./check.ts";
import { markReviewed, reviewLines } from "./review.ts";

const help = `npm run replies                         列出客服模板，待复核的在前
npm run replies -- --reviewed 编号       对着那一节看过、改好以后，记下今天复核；可以写几次，全部写 all
npm run replies -- --check              只检查 ${repliesPath}，有错就停`;

const options = {
  reviewed: { type: "string", multiple: true },
  check: { type: "boolean" },
  help: { type: "boolean" },
} as const;
const { values } = parseArgs({ options });
const today = todayInChina(Date.now());
const { files, problems: unread } = readContent(process.cwd());
const read = readReplies(files);
const all = Object.keys(read.replies);
const wanted = values.reviewed?.includes("all") ? all : (values.reviewed ?? []);
const unknown = wanted.filter((id) => !all.includes(id));
const problems = sortProblems([...unread, ...read.problems]);

if (values.help) console.log(help);
else if (problems.length > 0 || unknown.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  for (const id of unknown) console.error(`${repliesPath}  没有编号为“${id}”的模板；运行 npm run replies 看有哪些`);
  process.exitCode = 1;
} else if (wanted.length > 0) {
  const file = join(process.cwd(), repliesPath);
  writeFileSync(file, markReviewed(readFileSync(file, "utf8"), wanted, read, today));
  console.log(`记下今天复核：${wanted.join("、")}`);
} else if (values.check) console.log(`客服模板检查通过：${all.length} 个。`);
else console.log(reviewLines(read, today).join("\n"));
