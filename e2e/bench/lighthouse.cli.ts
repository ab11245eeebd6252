import { parseArgs } from "node:util";
import { machine } from "../../lib/commands/bench-machine.server.ts";
import { benchLighthouse, benchPages, scoreTable } from "./lighthouse-bench.ts";
import { findLighthouse } from "./lighthouse-run.ts";

const help = `npm run bench:lighthouse -- [--runs 5] [--page /failures/disconnect] [--root .]

用 Lighthouse（手机档）打开建好的每一类页面，打印四项分数、LCP、TBT、CLS 和字节数的中位数，以及扣分的检查。先要 npm run build。
Lighthouse 装在项目外面：../lighthouse，或用 LIGHTHOUSE=<文件夹> 指出来。
  --page  只看这些地址，可以写几次`;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    page: { type: "string", multiple: true },
    root: { type: "string", default: process.cwd() },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const { runs, root, page } = values;
  try {
    const lighthouse = await findLighthouse(root, process.env.LIGHTHOUSE);
    const pages = page?.map((address) => ["", address] as const) ?? Object.entries(benchPages);
    const scores = await benchLighthouse(lighthouse, { root, runs: Number(runs), pages, say: console.log });
    console.log(`\n每页 ${runs} 次的中位数\n${scoreTable(scores)}\n\n${machine(root, ["next"])}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
