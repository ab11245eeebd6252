import { parseArgs } from "node:util";
import { machine } from "../../lib/commands/bench-machine.server.ts";
import { browserTable, nodeTable } from "./search-bench.ts";

const help = `npm run bench:search -- [--node 0,1000,10000] [--browser 0,1000] [--queries 60] [--cpu 4]

搜索索引的大小、建立和载入时间、内存，和一键一键输入时的用时。数字是在真的文章之外加多少篇生成的。先要 npm run build。
  --node ""     不量 Node 那一半；--browser "" 不量 Chromium 那一半`;

const { values } = parseArgs({
  options: {
    node: { type: "string", default: "0,1000,10000" },
    browser: { type: "string", default: "0,1000" },
    queries: { type: "string", default: "60" },
    cpu: { type: "string", default: "4" },
    help: { type: "boolean", default: false },
  },
});
const counts = (text: string): number[] => (text ? text.split(",").map(Number) : []);
if (values.help) console.log(help);
else {
  const root = process.cwd();
  const on = machine(root, ["flexsearch"]);
  const [rate, queries, say, address] = [
    Number(values.cpu),
    Number(values.queries),
    console.log,
    "/failures/payment-failure",
  ];
  const node = values.node ? nodeTable(counts(values.node), queries, say) : "";
  const box = { root, address, counts: counts(values.browser), rate, queries, say };
  const chromium = values.browser ? await browserTable(box) : undefined;
  console.log(`\n${node}\n\n${chromium ? `处理器慢 ${rate} 倍：\n${chromium.table}\n` : ""}`);
  console.log("目标：真的文章 p95 ≤ 16 ms，1,000 篇 p95 ≤ 30 ms，没有一帧超过 100 ms；服务器 10,000 篇 p95 ≤ 30 ms。");
  console.log("生成的文章句式重复，压缩得比真的好。", `\n${on}${chromium ? `，Chromium ${chromium.browser}` : ""}`);
}
