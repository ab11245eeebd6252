import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { startPostgres } from "../feedback/fixtures/postgres.ts";
import { storageOf } from "../feedback/storage.server.ts";
import { fillDemo } from "../insights/demo.ts";
import { hashPassword } from "../insights/password.server.ts";
import { start } from "./fixtures/process.ts";
import { deployFixture } from "./fixtures/site.ts";

// `npm run bench:feedback`: fifty connections that send as fast as they are answered, through the real server, somebody who
// reads meanwhile, and the editors' page over 200,000 rows; on both databases.

const SECONDS = Number(process.argv[2] ?? 10);
const ROWS = Number(process.argv[3] ?? 200_000);
const postgres = startPostgres();
const root = await deployFixture("一", undefined, "self");
mkdirSync(join(root, "bench"));
const databases: [string, Record<string, string>][] = [
  ["SQLite", { DATA_DIR: join(root, "bench"), DATABASE_URL: "" }],
  ...(postgres ? [["PostgreSQL", { DATABASE_URL: postgres.url }] as [string, Record<string, string>]] : []),
];
const editors = `bench:${await hashPassword("only for the bench")}`;
try {
  for (const [name, env] of databases) {
    const server = await start(root, 0, { ...env, INSIGHTS_EDITORS: editors });
    // A site's thread is begun, and its database opened, soon after the pages are served.
    const first = JSON.stringify({ code: "101", useful: "yes" });
    await until(async () => (await post(server.port, "/feedback", first, "application/json")).status === 201);
    const alone = await read(server.port, SECONDS / 2);
    const [times, pages] = await Promise.all([load(server.port, SECONDS), read(server.port, SECONDS)]);
    console.log(
      `${name}：50 个连接，每秒确认 ${Math.round(times.length / SECONDS)} 条（要 ≥ 300），p50 ${share(times, 0.5)} ms，p99 ${share(times, 0.99)} ms（要 ≤ 500）；同时读一页 p50 ${share(pages, 0.5)} ms，p99 ${share(pages, 0.99)} ms（没人发时 ${share(alone, 0.5)}、${share(alone, 0.99)} ms）`,
    );
    await fill(env);
    const bytes = await firstByte(server.port);
    console.log(
      `${name}：${ROWS} 行，/insights 第一个字节 ${bytes.map((ms) => Math.round(ms)).join("、")} ms（要 ≤ 300）`,
    );
    server.process.kill("SIGTERM");
  }
} finally {
  postgres?.end();
  rmSync(root, { recursive: true, force: true });
}

async function fill(env: Record<string, string>): Promise<void> {
  const storage = storageOf(env);
  await storage.use((db) => fillDemo(db, { rows: ROWS, codes: ["101"], now: Date.now() }));
  await storage.close();
}

/** Milliseconds of every acknowledged vote, sorted. */
async function load(port: number, seconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let sender = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const body = JSON.stringify({
        id: randomUUID(),
        code: "101",
        useful: "no",
        reason: "unclear",
        text: "看不懂第二步",
      });
      const began = performance.now();
      const from = `10.${sender >> 16}.${(sender >> 8) & 255}.${sender++ & 255}`;
      const { status } = await post(port, "/feedback", body, "application/json", { "x-forwarded-for": from }, agent);
      if (status === 201) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: 50 }, worker));
  agent.destroy();
  return times.sort((a, b) => a - b);
}

/** Milliseconds of every page that one reader reads, one after the other, sorted. */
async function read(port: number, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    times.push(await firstByteOf(port, "/failures/a"));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return times.sort((a, b) => a - b);
}

function share(times: readonly number[], part: number): number {
  return Math.round(times[Math.floor(times.length * part)] ?? 0);
}

function firstByteOf(port: number, path: string, headers: Record<string, string> = {}): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const out = request({ port, path, headers }, (res) => {
      const after = performance.now() - began;
      res.resume().on("end", () => resolve(after));
    });
    out.on("error", reject).end();
  });
}

/** Milliseconds to the first byte of the editors' page, five times, for an editor who opens it, types his password and signs in. */
async function firstByte(port: number): Promise<number[]> {
  const form = "application/x-www-form-urlencoded";
  await firstByteOf(port, "/insights");
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const signedIn = await post(port, "/insights/sign-in", "name=bench&password=only+for+the+bench", form);
  const cookie = signedIn.cookie.split(";")[0] ?? "";
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await firstByteOf(port, "/insights", { cookie }));
  return times;
}

function post(
  port: number,
  path: string,
  body: string,
  type: string,
  more: Record<string, string> = {},
  agent?: Agent,
): Promise<{ status: number; cookie: string }> {
  const headers = { origin: `http://localhost:${port}`, host: `localhost:${port}`, "content-type": type, ...more };
  return new Promise((resolve, reject) => {
    const out = request({ port, path, method: "POST", headers, ...(agent && { agent }) }, (res) => {
      const answer = { status: res.statusCode ?? 0, cookie: res.headers["set-cookie"]?.[0] ?? "" };
      res.resume().on("end", () => resolve(answer));
    });
    out.on("error", reject).end(body);
  });
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 200));
}
