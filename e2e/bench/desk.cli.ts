import { parseArgs } from "node:util";
import { machine } from "../../lib/commands/bench-machine.server.ts";
import { benchDesk } from "./desk-bench.ts";

const help = `node e2e/bench/desk.cli.ts [--cpu 1,4]

在 Chromium 里照 20 条用户的话操作客服台，量每一键到列表的用时，数输完以后到复制好要几键。先要 npm run build。
  --cpu      处理器放慢几倍，可以写几个`;

const { values } = parseArgs({
  options: { cpu: { type: "string", default: "1,4" }, help: { type: "boolean", default: false } },
});
if (values.help) console.log(help);
else {
  const on = machine(process.cwd(), ["react", "flexsearch"]);
  const { table, browser, p95, median, worst } = await benchDesk(process.cwd(), values.cpu.split(",").map(Number));
  console.log(`${table}\n`);
  for (const { rate, worker, samePage } of p95) {
    const ms = `worker 里 ${worker.toFixed(1)} ms，引擎和页面同一线程 ${samePage.toFixed(1)} ms`;
    console.log(`每一键到列表 p95，处理器慢 ${rate} 倍：${ms}`);
  }
  console.log("目标：客服的电脑（不放慢）≤ 16 ms");
  console.log(`输完到复制好：中位 ${median} 键，最多 ${worst} 键（目标 ≤ 4、≤ 8）\n${on}，Chromium ${browser}`);
}
