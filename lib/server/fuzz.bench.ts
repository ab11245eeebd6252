import { parseArgs } from "node:util";
import { fuzz } from "./fixtures/fuzz.ts";
import { addFuzzed, fuzzTable, type Tally } from "./fixtures/fuzz-table.ts";
import { ended, holdings, start, tellsHoldings } from "./fixtures/process.ts";
import { untilHealthy } from "./fixtures/wire.ts";

const help = `npm run fuzz -- [--n 10000] [--seed 1]

对着 dist/ 的服务发各种没有浏览器会发的请求，列出每一种得到的状态；有 5xx、崩溃、内存涨过两成时退出码是 1。`;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const addresses = [
    "/",
    "/failures",
    "/failures/disconnect",
    "/search",
    "/search?q=a",
    "/api/v1/contacts",
    "/s/101-3",
  ];
  const server = await start(process.cwd());
  await untilHealthy(server.port);
  const memory = () => (tellsHoldings ? holdings(server.process.pid as number).megabytes : Number.NaN);
  const [once, count] = [10_000, Number(values.n)];
  let tally: Tally = { rows: new Map(), shameful: [] };
  // What any traffic leaves is no leak: memory is compared with that after the first ten thousand.
  let before = Number.NaN;
  for (let sent = 0; sent < count; sent += once) {
    const part = await fuzz(server.port, Math.min(once, count - sent), Number(values.seed) + sent, addresses);
    tally = addFuzzed(tally, part);
    if (sent === 0) before = memory();
    if (process.stdout.isTTY) process.stdout.write(`\r${Math.min(sent + once, count)}/${count}`);
  }
  if (process.stdout.isTTY) process.stdout.write("\n");
  const crashed = server.process.exitCode !== null;
  const after = memory();
  console.log(
    `${fuzzTable(tally)}\n5xx 和漏出的堆栈 ${tally.shameful.length}，崩溃 ${crashed ? 1 : 0}，内存 ${before} → ${after} MB`,
  );
  for (const one of tally.shameful.slice(0, 5)) console.error(one);
  server.process.kill("SIGTERM");
  await ended(server.process);
  process.exitCode = tally.shameful.length > 0 || crashed || after > before * 1.2 ? 1 : 0;
}
