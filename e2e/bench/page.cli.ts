import { parseArgs } from "node:util";
import { machine } from "../../lib/commands/bench-machine.server.ts";
import { benchPage, pageTable } from "./page-bench.ts";

const help = `npm run bench:page -- [--page /failures/payment-failure] [--runs 7] [--kbps 400] [--rtt 400] [--root .]

在慢网上（每次都是空缓存）轮流打开建好的页面和同一个 <main> 的手写单文件，打印中位数、范围和倍数。先要 npm run build。
  --root  建好的项目文件夹，比如 bench:build --keep 留下的`;

const { values } = parseArgs({
  options: {
    page: { type: "string", default: "/failures/payment-failure" },
    runs: { type: "string", default: "7" },
    kbps: { type: "string", default: "400" },
    rtt: { type: "string", default: "400" },
    root: { type: "string", default: process.cwd() },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const link = { kbps: Number(values.kbps), rtt: Number(values.rtt) };
  const on = machine(values.root, ["next"]);
  const runs = Number(values.runs);
  const bench = await benchPage({ root: values.root, address: values.page, runs, link, say: console.log });
  console.log(`\n${values.page}，${link.kbps} kbit/s，每次请求 ${link.rtt} ms，${runs} 次的中位数（最小–最大）\n`);
  console.log(`${pageTable(bench)}\n\n${on}，Chromium ${bench.browser}`);
}
