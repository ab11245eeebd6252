import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Postgres, startPostgres } from "../feedback/fixtures/postgres.ts";
import { bytesBelow, takenOut, typeEverywhere } from "./fixtures/canary.ts";
import { type Running, start } from "./fixtures/process.ts";
import { deployFixture } from "./fixtures/site.ts";

const postgres = startPostgres();

describe.skipIf(!postgres)("a server over PostgreSQL", () => {
  const database = postgres as Postgres;
  let root: string;
  let server: Running;
  let sender = 0;

  const send = (fields: Record<string, string>) =>
    fetch(`http://localhost:${server.port}/feedback`, {
      method: "POST",
      body: JSON.stringify(fields),
      headers: {
        origin: `http://localhost:${server.port}`,
        "content-type": "application/json",
        "x-forwarded-for": `198.51.100.${sender++}`,
      },
    });

  beforeAll(async () => {
    root = await deployFixture("一", undefined, "self");
    server = await start(root, 0, { DATABASE_URL: database.url, DATA_DIR: join(root, "data") });
    // On a busy machine the thread and its database take their time.
    while ((await send({ code: "999", useful: "yes" })).status !== 404)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await send({ code: "101", useful: "yes" })).status).toBe(201);
  }, 120_000);

  afterAll(() => {
    server?.process.kill("SIGKILL");
    postgres?.end();
    rmSync(root, { recursive: true });
  });

  it("answers 503 while it is stopped, pages as ever, and feedback again within two seconds of its return", async () => {
    const words = "nobody-logs-these-words";
    database.stop();
    expect((await send({ code: "101", useful: "no", text: words })).status).toBe(503);
    const page = await fetch(`http://localhost:${server.port}/failures/a`);
    expect(page.status).toBe(200);
    database.start();
    const since = performance.now();
    let status = 0;
    while (status !== 201 && performance.now() - since < 2_000) {
      status = (await send({ code: "101", useful: "no", text: words })).status;
      if (status !== 201) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(status).toBe(201);
    // Why, by its class: the server is told to go (57P01), the connection is cut, or nobody listens.
    expect(server.output()).toMatch(
      /feedback cannot be kept or read: (57P01|57P03|DISCONNECTED|EPIPE|ENOENT|ECONN\w+)/,
    );
    expect(server.output()).not.toContain(words);
  }, 60_000);

  it("takes what its database could not take", async () => {
    for (const text of ["\u0000", "a\u0000b", "\ud800", "\u001b[2J"])
      expect((await send({ code: "101", useful: "no", text })).status).toBe(201);
  });

  it("leaves a number that is typed into every field nowhere", async () => {
    const [canary, mark] = ["13911112222", "kept-as-it-was-typed"];
    await typeEverywhere(server.port, canary, mark);
    const out = await takenOut({ DATABASE_URL: database.url }, root);
    // Stopped, it has written everything that it holds.
    database.stop();
    const texts = [...bytesBelow(database.folder), ...out, server.output()];
    database.start();
    for (const text of texts) expect(text).not.toContain(canary);
    expect(texts.filter((text) => text.includes(mark)).length).toBeGreaterThanOrEqual(4);
  }, 60_000);
});
