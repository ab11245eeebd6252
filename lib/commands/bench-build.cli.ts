import { parseArgs } from "node:util";
import { benchBuild } from "./bench-build.server.ts";
import { printBuilds } from "./bench-build-table.server.ts";
import { machine } from "./bench-machine.server.ts";

const help = `npm run bench:build -- [--n 5,100,1000] [--keep]

把项目复制到临时文件夹，加上生成的故障文章（真的文章也在），从检查内容到发布完整建一遍，不用任何缓存。
  --n     加多少篇，逗号隔开，最少 5
  --keep  留下建好的文件夹，并打印它在哪里（看完自己删）`;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "5,100,1000" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const root = process.cwd();
  const on = machine(root, ["next", "contentlayer2", "esbuild"]);
  const reports = [];
  for (const count of values.n.split(",").map(Number)) {
    console.log(`\n加 ${count} 篇：复制项目，生成文章，建站……`);
    const report = await benchBuild(root, count, values.keep);
    if (values.keep) console.log(`留在 ${report.folder}`);
    reports.push(report);
    console.log(`\n${printBuilds(reports)}`); // a later build may fail
  }
  console.log(`\n${on}`);
}
