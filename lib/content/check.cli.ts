import { formatProblem, sortProblems } from "./check/problem.ts";
import { readContent } from "./check/read.server.ts";
import { check } from "./check.ts";

const { files, problems: unread } = readContent(process.cwd());
const missing = new Set(unread.map(({ file }) => file));
const found = missing.has("content") ? [] : check(files).filter(({ file }) => !missing.has(file));
const problems = sortProblems([...unread, ...found]);

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(
    `\n内容检查没通过：${new Set(problems.map(({ file }) => file)).size} 个文件，${problems.length} 个错误。全部改好才能发布。`,
  );
  process.exitCode = 1;
} else console.log(`内容检查通过：${files.filter(({ path }) => path.endsWith(".mdx")).length} 篇文章。`);
