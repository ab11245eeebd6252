import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attack, type Toll } from "./fixtures/hostile.ts";
import { ended, type Running, start } from "./fixtures/process.ts";
import { publishFixture } from "./fixtures/site.ts";
import { ask, shout } from "./fixtures/wire.ts";

const running: Running[] = [];
const run = async (root: string, port = 0) => {
  const server = await start(root, port);
  running.push(server);
  return server;
};
let root: string;

beforeAll(async () => {
  root = await publishFixture();
});

afterAll(() => {
  for (const { process } of running) process.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

const count = 10_000;

function expectUnharmed(toll: Toll): void {
  expect(toll.shameful).toEqual([]);
  const seen = Object.fromEntries(toll.statuses);
  for (const status of ["200", "400", "404", "405", "413", "414", "431"]) expect(seen).toHaveProperty(status);
  expect(seen[""] ?? 0).toBeLessThan(count / 10);
}

describe("the server process", () => {
  it("takes 10,000 hostile requests without a 5xx, a stack, a cookie, or the end", async () => {
    const server = await run(root);
    const addresses = [
      "/",
      "/failures/a",
      "/failures/a/",
      "/search",
      "/search/results",
      "/api/v1",
      "/s/101",
      "/_assets/a-1b2c.js",
      "/healthz",
    ];
    expectUnharmed(await attack(server.port, count, 20261122, addresses));
    expect(server.process.exitCode).toBeNull();
    expect((await ask(server.port, "/failures/a")).status).toBe(200);
    expect(server.output()).not.toMatch(/\n\s+at /);
  }, 120_000);

  it("says in one line that its port is taken", async () => {
    const rival = createServer().listen(0);
    await new Promise((listening) => rival.once("listening", listening));
    const { port } = rival.address() as { port: number };
    const server = await run(root, port);
    expect(await ended(server.process)).toBe(1);
    expect(server.output()).toBe(`端口 ${port} 已被占用。换一个端口再试：PORT=${port + 1} npm start\n`);
    rival.close();
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends on %s with 0, and lets an idle connection go", async (signal) => {
    const server = await run(root);
    const idle = shout(server.port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 20_000);
    await ask(server.port, "/");
    server.process.kill(signal);
    expect(await ended(server.process)).toBe(0);
    expect(await idle).toMatch(/^HTTP\/1\.1 200 /);
  });
});

const built = existsSync(".next/BUILD_ID") && existsSync("dist/manifest.json");

describe.runIf(built)("the server over this build, Next included", () => {
  it("takes 10,000 hostile requests too", async () => {
    const server = await run(process.cwd());
    await expect
      .poll(async () => (await ask(server.port, "/api/v1/search?q=a")).status, { timeout: 20_000 })
      .toBeLessThan(500);
    const addresses = [
      "/",
      "/failures/disconnect",
      "/search",
      "/search?q=%E6%96%AD",
      "/search/results",
      "/api/v1/search",
      "/api/v1/search?q=%E6%96%AD",
    ];
    expectUnharmed(await attack(server.port, count, 20261123, addresses));
    expect(server.process.exitCode).toBeNull();
    expect((await ask(server.port, "/")).status).toBe(200);
  }, 180_000);
});
