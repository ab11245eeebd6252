import { parseArgs } from "node:util";
import { machine } from "../../lib/commands/bench-machine.server.ts";
import { benchDesk } from "./desk-bench.ts";

const help = `node e2e/bench/desk.cli.ts [--cpu 4]

在 Chromium 里照 20 条用户的话操作客服台，量每一键到列表的用时，数输完以后到复制好要几键。先要 npm run build。
  --cpu      处理器放慢几倍`;

const { values } = parseArgs({
  options: { cpu: { type: "string", default: "4" }, help: { type: "boolean", default: false } },
});
if (values.help) console.log(help);
else {
  const on = machine(process.cwd(), ["react", "flexsearch"]);
  const { table, browser, p95, median, worst } = await benchDesk(process.cwd(), Number(values.cpu));
  const ms = `worker 里 ${p95.worker.toFixed(1)} ms，引擎也放慢 ${p95.samePage.toFixed(1)} ms`;
  console.log(`${table}\n`);
  console.log(`每一键到列表 p95：${ms}（处理器慢 ${values.cpu} 倍，目标 ≤ 16 ms）`);
  console.log(`输完到复制好：中位 ${median} 键，最多 ${worst} 键（目标 ≤ 4、≤ 8）\n${on}，Chromium ${browser}`);
}
