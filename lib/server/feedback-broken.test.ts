import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSqlite } from "../feedback/sqlite.server.ts";
import { type Running, start } from "./fixtures/process.ts";
import { deployFixture } from "./fixtures/site.ts";

const words = "nobody-logs-these-words";
const servers: Running[] = [];
let root: string;
let sender = 0;

beforeAll(async () => {
  root = await deployFixture("一", undefined, "self");
}, 60_000);

afterAll(() => {
  for (const { process } of servers) process.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

async function serverOver(DATA_DIR: string): Promise<Running> {
  const server = await start(root, 0, { DATA_DIR, DATABASE_URL: "" });
  servers.push(server);
  // On a busy machine the thread takes its time.
  while ((await send(server, { code: "999" })) !== 404) await new Promise((resolve) => setTimeout(resolve, 200));
  return server;
}

async function send({ port }: Running, more: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(`http://localhost:${port}/feedback`, {
    method: "POST",
    body: JSON.stringify({ code: "101", useful: "no", text: words, ...more }),
    headers: {
      origin: `http://localhost:${port}`,
      "content-type": "application/json",
      "x-forwarded-for": `198.51.100.${sender++}`,
    },
  });
  return answer.status;
}

async function expectOnlyFeedbackFails(server: Running, reason: RegExp): Promise<void> {
  expect(await send(server)).toBe(503);
  expect((await fetch(`http://localhost:${server.port}/failures/a`)).status).toBe(200);
  expect((await fetch(`http://localhost:${server.port}/search?q=%E6%96%AD%E7%BA%BF`)).status).toBe(200);
  expect(server.output()).toMatch(reason);
  expect(server.output()).not.toContain(words);
}

it("a folder that cannot be made fails feedback alone, and the log says why by its class", async () => {
  writeFileSync(join(root, "no-folder"), "");
  const server = await serverOver(join(root, "no-folder/data"));
  await expectOnlyFeedbackFails(server, /feedback cannot be kept or read: ENOTDIR/);
}, 60_000);

it("a file that is no database fails feedback alone", async () => {
  mkdirSync(join(root, "broken"));
  writeFileSync(join(root, "broken/feedback.sqlite"), "no database ".repeat(1000));
  const server = await serverOver(join(root, "broken"));
  await expectOnlyFeedbackFails(server, /feedback cannot be kept or read: SQLITE_NOTADB/);
}, 60_000);

it("a database that another program holds fails feedback alone, until it lets go; what is sent again counts once", async () => {
  const server = await serverOver(join(root, "held"));
  const id = randomUUID();
  expect(await send(server)).toBe(201);
  const other = await openSqlite(join(root, "held/feedback.sqlite"));
  await other.connection().execute(async (held) => {
    await sql`begin immediate`.execute(held);
    await expectOnlyFeedbackFails(server, /feedback cannot be kept or read: SQLITE_BUSY/);
    expect(await send(server, { id })).toBe(503);
    await sql`rollback`.execute(held);
  });
  let status = 0;
  while (status !== 201) {
    status = await send(server, { id });
    if (status !== 201) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await send(server, { id })).toBe(200);
  expect(await other.selectFrom("votes").select("id").execute()).toHaveLength(2);
  await other.destroy();
}, 60_000);
