import { readFileSync } from "node:fs";
import { spreadOf } from "../../lib/commands/bench-machine.server.ts";
import { golden } from "../../lib/search/golden.ts";
import { cutOff } from "../../lib/server/fixtures/cut-off.ts";
import { holdings } from "../../lib/server/fixtures/process.ts";
import { generator } from "../../lib/server/fixtures/random.ts";
import { deployUnderLoad } from "./deploy-bench.ts";
import type { Answers } from "./load-client.ts";
import { pause, runLoad, type Started, startServer } from "./server-process.ts";

/** What the bench is told. */
export interface Plan {
  readonly root: string;
  readonly port: number;
  readonly seconds: number;
  readonly starts: number;
  /** Requests before memory is read. */
  readonly requests: number;
  /** Downloads to cut off. */
  readonly cuts: number;
  /** Times that a site is put in another's place under load. */
  readonly deploys: number;
  /** Minutes of a load of everything, 0 for none. */
  readonly soak: number;
  readonly queries: readonly string[];
  /** Hears what is measured next. */
  readonly say: (text: string) => void;
}

/** A measured figure beside the one to reach. */
export type Row = readonly [what: string, measured: string, target: string];

/** Queries of a file, one a line, plain or as JSON with a `q`; without a file the golden ones. */
export function queriesOf(file: string | undefined): string[] {
  if (!file) return golden.map(({ query }) => query);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => (line.startsWith("{") ? JSON.parse(line).q : line));
}

const article = "/failures/payment-failure";
const apiPath = (query: string) => `/api/v1/search?q=${encodeURIComponent(query)}`;
const pagePath = (query: string) => `/search?q=${encodeURIComponent(query)}`;

type Measure = (plan: Plan, server: Started) => Promise<Row[]>;

const parts: Readonly<Record<string, Measure>> = {
  每秒回答: throughput,
  被灌搜索时的网页: floods,
  内存: memory,
  掐断下载: cuts,
  不停地问: soak,
  边问边换站: deploys,
};

/** Measures a built site's server: its beginning, its answers a second, its pages beside a flood, its memory. */
export async function benchServer(plan: Plan): Promise<Row[]> {
  const rows = await beginnings(plan);
  const server = await startServer(plan.root, plan.port);
  try {
    for (const [what, measure] of Object.entries(parts)) {
      plan.say(`${what}……`);
      rows.push(...(await measure(plan, server)));
    }
  } finally {
    await server.stop();
  }
  return rows;
}

async function beginnings(plan: Plan): Promise<Row[]> {
  const starts: Started[] = [];
  for (let i = 0; i < plan.starts; i++) {
    const server = await startServer(plan.root, plan.port);
    await server.stop();
    starts.push(server);
  }
  const row = (what: string, key: "firstPage" | "ready" | "firstSearch", target: string): Row => {
    const { median, min, max } = spreadOf(starts.map((start) => start[key]));
    return [what, `${Math.round(median)} ms（${Math.round(min)}–${Math.round(max)}）`, target];
  };
  return [
    row("启动到第一页", "firstPage", "≤ 400 ms"),
    row("启动到 /healthz 说好", "ready", "≤ 1200 ms"),
    row("之后的第一次搜索", "firstSearch", "≤ 100 ms"),
  ];
}

async function throughput({ port, seconds, queries }: Plan): Promise<Row[]> {
  const run = (paths: readonly string[], coding: string) => runLoad({ port, connections: 50, seconds, paths, coding });
  const row = (what: string, answers: Answers, target: string): Row => [
    what,
    `${Math.round(answers.perSecond)}/s，p99 ${Math.round(answers.p99)} ms${others(answers)}`,
    target,
  ];
  return [
    row("文章，50 个连接，br", await run([article], "br"), "≥ 3000/s"),
    row("/api/v1/search，50 个连接", await run(queries.map(apiPath), ""), "≥ 800/s"),
    row("/search，50 个连接", await run(queries.map(pagePath), ""), "≥ 700/s"),
    row("/api/v1/search，50 个连接，br", await run(queries.map(apiPath), "br"), ""),
    row("/search，50 个连接，br", await run(queries.map(pagePath), "br"), ""),
  ];
}

/** Pages asked for by four readers while 32 and 400 others send the longest searches there are. */
async function floods({ port, seconds }: Plan): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, address, connections] of [
    ["/api/v1/search", apiPath, 32],
    ["/search", pagePath, 32],
    ["/api/v1/search", apiPath, 400],
  ] as const) {
    const flood = runLoad({ port, connections, seconds: seconds + 1, paths: longest(500).map(address), coding: "" });
    await pause(500);
    const pages = await runLoad({ port, connections: 4, seconds, paths: [article, "/", "/s/101"], coding: "br" });
    const refused = (await flood).statuses[503] ?? 0;
    const measured = `p50 ${Math.round(pages.p50)}，p99 ${Math.round(pages.p99)} ms${others(pages)}；503 × ${refused}`;
    rows.push([
      `网页，旁边 ${connections} 个连接灌最长的 ${what}`,
      measured,
      connections > 100 ? "p99 ≤ 150 ms，有 503" : "p99 ≤ 150 ms",
    ]);
  }
  return rows;
}

function longest(count: number): string[] {
  const random = generator(20261128);
  const character = () => String.fromCodePoint(0x4e00 + Math.floor(random() * 3_500));
  return Array.from({ length: count }, () => Array.from({ length: 100 }, character).join(""));
}

async function memory({ port, requests, queries }: Plan, server: Started): Promise<Row[]> {
  const paths = queries.flatMap((query) => [article, apiPath(query), "/", pagePath(query), "/s/101-3", "/nowhere"]);
  const answers = await runLoad({ port, connections: 50, requests, paths, coding: "br" });
  const { megabytes } = holdings(server.process.pid as number);
  const expected = { ...answers, statuses: { ...answers.statuses, 302: 0, 404: 0 } };
  return [[`常驻内存，再答 ${requests} 次以后`, `${megabytes} MB${others(expected)}`, "≤ 180 MB"]];
}

async function cuts({ port, cuts: count }: Plan, server: Started): Promise<Row[]> {
  const held = () => holdings(server.process.pid as number);
  const addresses = ["/desk/catalog.json", article, "/feed.xml", "/search?q=%E6%96%AD%E7%BA%BF", "/nowhere", "/s/101"];
  const before = held();
  await cutOff({ port, count, seed: 20261128, addresses });
  for (let tries = 0; tries < 100 && held().descriptors > before.descriptors; tries++) await pause(100);
  const after = held();
  const measured = `${before.descriptors} → ${after.descriptors} 个，${before.megabytes} → ${after.megabytes} MB`;
  return [[`掐断 ${count} 次下载，描述符和内存`, measured, "一样多"]];
}

/** Twenty readers of everything, for minutes: does it hold more at the end than after the first? */
async function soak({ port, soak: minutes, queries }: Plan, server: Started): Promise<Row[]> {
  if (minutes === 0) return [];
  const paths = queries.flatMap((query) => [article, apiPath(query), "/", pagePath(query), "/s/101-3", "/nowhere"]);
  const held = () => holdings(server.process.pid as number);
  const run = (seconds: number) => runLoad({ port, connections: 20, seconds, paths, coding: "br" });
  await run(60);
  const before = held();
  const answers = await run(minutes * 60);
  const after = held();
  const expected = { ...answers, statuses: { ...answers.statuses, 302: 0, 404: 0 } };
  const measured = `${before.megabytes} → ${after.megabytes} MB，${before.descriptors} → ${after.descriptors} 个描述符`;
  const speed = `${Math.round(answers.perSecond)}/s，p99 ${Math.round(answers.p99)} ms${others(expected)}`;
  return [[`不停地问 ${minutes} 分钟`, `${measured}，${speed}`, "内存多不过两成，没有 5xx"]];
}

async function deploys({ deploys: count }: Plan): Promise<Row[]> {
  if (count === 0) return [];
  const { answers, failed, mixed } = await deployUnderLoad(count);
  return [[`边问边换 ${count} 次站`, `${answers} 次回答，失败 ${failed}，新旧混杂 ${mixed}`, "0，0"]];
}

/** Answers that are not the expected ones, to be seen. */
function others({ statuses }: Pick<Answers, "statuses">): string {
  const odd = Object.entries(statuses).filter(([status, count]) => count > 0 && status !== "200");
  return odd.length ? `，另有 ${odd.map(([status, count]) => `${status} × ${count}`).join("、")}` : "";
}
