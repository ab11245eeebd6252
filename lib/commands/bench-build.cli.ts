import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchBuild, benchProject, type Start } from "./bench-build.server.ts";
import { printBuilds } from "./bench-build-table.server.ts";
import { machine } from "./bench-machine.server.ts";

const help = `npm run bench:build -- [--n 5,100,1000] [--from cold,cards,word] [--keep]

把项目复制到临时文件夹，加上生成的故障文章（真的文章也在），从检查内容到发布完整建一遍。
  --n     加多少篇，逗号隔开，最少 5
  --from  从什么开始，按顺序：cold 什么都没有，cards 只留分享图，word 什么都留着、改一个字
  --keep  留下建好的文件夹，并打印它在哪里（看完自己删）`;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "5,100,1000" },
    from: { type: "string", default: "cold" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const root = process.cwd();
  const reports = [];
  for (const count of values.n.split(",").map(Number)) {
    const folder = benchProject(root, count);
    if (values.keep) console.log(`留在 ${folder}`);
    const starts = values.from.split(",") as Start[];
    // What a start keeps must be there; this build is not counted.
    if (starts[0] !== "cold") await benchBuild(folder, count, "cold");
    for (const start of starts) {
      console.log(`\n加 ${count} 篇，${start}：建站……`);
      reports.push(await benchBuild(folder, count, start));
      console.log(`\n${printBuilds(reports)}\n${machine(root, ["next", "contentlayer2", "esbuild"])}`); // a later build may fail
    }
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}
