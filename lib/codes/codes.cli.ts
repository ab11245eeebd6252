import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, sortProblems } from "../content/check/problem.ts";
import { assign } from "./assign.ts";
import { checkMissing, checkPermanence, countCodes } from "./check.ts";
import { lockPath, writeLock } from "./lock.ts";
import { readPermanence } from "./read.server.ts";
import { settleLock } from "./settle.server.ts";

const root = process.cwd();
const checking = process.argv.includes("--check");
const gaveWay = checking ? [] : settleLock(root);
const read = readPermanence(root);
const broken = read.problems.length > 0 ? read.problems : checkPermanence(read);
const problems = sortProblems(broken.length === 0 && checking ? checkMissing(read) : broken);

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n编号检查没通过：${problems.length} 个问题。发出去的编号和链接不能失效，全部改好才能发布。`);
  process.exitCode = 1;
} else {
  const lock = checking ? read.lock : assign(read.lock, read.redirects, read.articles);
  if (!checking) writeFileSync(join(root, lockPath), writeLock(lock));
  for (const [address, was] of gaveWay) {
    if (lock.has(address)) console.log(`合并撞号：${address} 原来是 ${was}，改成 ${lock.get(address)}。`);
  }
  const { articles, parts } = countCodes(lock);
  const fresh = lock.size - read.lock.size;
  console.log(
    `编号${checking ? "检查通过" : `已写入 ${lockPath}，新增 ${fresh} 个`}：${articles} 篇文章，${parts} 个小节和步骤。`,
  );
}
