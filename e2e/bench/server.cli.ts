import { parseArgs } from "node:util";
import { machine, table } from "../../lib/commands/bench-machine.server.ts";
import { benchServer, queriesOf } from "./server-bench.ts";

const help = `npm run bench:server -- [--queries 文件] [--seconds 8] [--requests 100000] [--cuts 100000] [--deploys 20] [--soak 30] [--port 3999]

先要 npm run build。启动建好的网站，在另一个进程里压它，打印启动时间、每秒回答数、被灌搜索时网页的等待、内存和描述符。
  --queries  要搜的话，一行一条，或一行一个有 q 的 JSON；不给就用 golden 里的
  --deploys  边答边换几次站
  --soak     再连着压几分钟，看内存涨不涨；不给就不压
  --root     建好的项目文件夹`;

const { values } = parseArgs({
  options: {
    root: { type: "string", default: process.cwd() },
    queries: { type: "string" },
    seconds: { type: "string", default: "8" },
    starts: { type: "string", default: "5" },
    requests: { type: "string", default: "100000" },
    cuts: { type: "string", default: "100000" },
    deploys: { type: "string", default: "20" },
    soak: { type: "string", default: "0" },
    port: { type: "string", default: "3999" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(help);
else {
  const { root, queries: file, help: _, ...counts } = values;
  const [queries, on] = [queriesOf(file), machine(root)];
  const entries = Object.entries(counts).map(([name, value]) => [name, Number(value)]);
  const numbers: Record<keyof typeof counts, number> = Object.fromEntries(entries);
  const rows = await benchServer({ ...numbers, root, queries, say: console.log });
  console.log(`\n${table([["", "量到", "目标"], ...rows])}\n\n${queries.length} 条不同的话，回答不缓存\n${on}`);
}
