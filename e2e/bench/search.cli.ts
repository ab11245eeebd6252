import { parseArgs } from "node:util";
import { machine } from "../../lib/commands/bench-machine.server.ts";
import { benchSearch } from "./search-bench.ts";

const help = `node e2e/bench/search.cli.ts [--n 0,1000] [--queries 60] [--cpu 4]

在 Chromium 里一键一键往搜索框输入，量索引大小、载入、内存和每一键的用时。先要 npm run build。
  --n        在真的文章之外加多少篇生成的
  --cpu      处理器放慢几倍；DevTools 只放慢页面那条线程，所以把引擎也搬到那条线程上再量一遍`;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "0,1000" },
    queries: { type: "string", default: "60" },
    cpu: { type: "string", default: "4" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const root = process.cwd();
  const on = machine(root, ["flexsearch"]);
  const { table, browser } = await benchSearch({
    root,
    address: "/failures/payment-failure",
    counts: values.n.split(",").map(Number),
    rate: Number(values.cpu),
    queries: Number(values.queries),
    say: console.log,
  });
  console.log(
    `\n${table}\n\n引擎：一键的搜索本身，和页面同一线程、一样放慢。目标：真的文章 p95 ≤ 16 ms，1,000 篇 ≤ 30 ms。
排好版：从 input 事件到答案排好版，其间浏览器也画刚打的字。目标：没有一帧超过 100 ms。`,
  );
  console.log(`生成的文章句式重复，压缩得比真的好。\n${on}，Chromium ${browser}`);
}
