import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readManifest } from "../publish/manifest.server.ts";
import { fuzz } from "./fixtures/fuzz.ts";
import { attack, type Toll } from "./fixtures/hostile.ts";
import { ended, type Running, start } from "./fixtures/process.ts";
import { deployFixture } from "./fixtures/site.ts";
import { ask, shout, slowly, untilHealthy } from "./fixtures/wire.ts";

const running: Running[] = [];
const run = async (root: string, port = 0, more: Record<string, string> = {}) => {
  const server = await start(root, port, more);
  running.push(server);
  return server;
};
let root: string;

beforeAll(async () => {
  root = await deployFixture();
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

/** Whether a request on a connection that is kept is answered. */
function answered(port: number, agent: Agent): Promise<boolean> {
  return new Promise((give) => {
    get({ port, path: "/failures/a", agent }, (res) => res.resume().on("end", () => give(true))).on("error", () =>
      give(false),
    );
  });
}

describe("the server process", () => {
  it("takes 10,000 hostile requests without a 5xx, a stack, a cookie, or the end", async () => {
    const server = await run(root);
    await untilHealthy(server.port);
    const addresses = [
      "/",
      "/failures/a",
      "/failures/a/",
      "/search",
      "/search?q=%E6%96%AD",
      "/search/results",
      "/api/v1/search?q=%E6%96%AD",
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
    const rival = createServer().listen(0, "127.0.0.1");
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

  it("sends what is under way before it ends, and lets go whoever asks on and on", async () => {
    const server = await run(root);
    await ask(server.port, "/");
    const whole = slowly(server.port, "/large.png", () => void server.process.kill("SIGTERM"));
    const busy = new Agent({ keepAlive: true, maxSockets: 1 });
    let answers = 0;
    const asking = (async () => {
      for (; await answered(server.port, busy); answers++);
    })();
    expect(await whole).toBe(true);
    expect(await ended(server.process)).toBe(0);
    await asking;
    expect(answers).toBeGreaterThan(0);
  });

  it("ends when whoever started it is killed, and its port is free", async () => {
    // As lib/commands starts it.
    const program = ["--import", resolve("lib/commands/leash.server.ts"), resolve("lib/server/server.cli.ts")];
    const script = `
      const { spawn } = require("node:child_process");
      const stdio = ["ignore", "inherit", "inherit", "pipe"];
      const env = { ...process.env, LEASH: "3" };
      spawn(process.execPath, ${JSON.stringify(program)}, { stdio, env, cwd: ${JSON.stringify(root)} });`;
    const parent = spawn(process.execPath, ["-e", script], { env: { ...process.env, PORT: "0" } });
    const port = await new Promise<number>((give) => {
      parent.stdout.on("data", (said) => give(Number(/localhost:(\d+)/.exec(String(said))?.[1])));
    });
    expect((await ask(port, "/")).status).toBe(200);
    parent.kill("SIGKILL");
    await vi.waitFor(async () => expect(await ask(port, "/").catch(() => "refused")).toBe("refused"), {
      timeout: 10_000,
    });
  });

  it("is heard on this machine alone unless HOST says otherwise", async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const outside = others.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
    const [closed, open] = [await run(root), await run(root, 0, { HOST: "0.0.0.0" })];
    const reach = (port: number, host = "127.0.0.1") =>
      new Promise<boolean>((give) => {
        const socket = connect(port, host, () => give(true)).on("error", () => give(false));
        socket.once("connect", () => socket.destroy());
      });
    expect([await reach(closed.port), await reach(open.port)]).toEqual([true, true]);
    if (outside) expect([await reach(closed.port, outside), await reach(open.port, outside)]).toEqual([false, true]);
    const nowhere = await run(root, 0, { HOST: "192.0.2.1" });
    expect(await ended(nowhere.process)).toBe(1);
    expect(nowhere.output()).toMatch(/^HOST=192\.0\.2\.1 不是这台机器的地址。.*\n$/);
  });
});

describe.runIf(isBuilt())("the server over this build", () => {
  it("takes 10,000 requests of every shape, and none is answered with an error of ours", async () => {
    const server = await run(process.cwd());
    await untilHealthy(server.port);
    const addresses = [
      "/",
      "/failures/disconnect",
      "/search",
      "/search?q=%E6%96%AD",
      "/search/results",
      "/api/v1/search",
      "/api/v1/search?q=%E6%96%AD",
    ];
    const { table, shameful } = await fuzz(server.port, count, 20261123, addresses);
    expect(shameful).toEqual([]);
    // Each shape gets somewhere: a table of closed connections would prove nothing.
    const unanswered = [...table].filter(([, statuses]) => [...statuses.keys()].every((status) => status === ""));
    expect(unanswered.map(([name]) => name)).toEqual([]);
    expect(server.process.exitCode).toBeNull();
    expect((await ask(server.port, "/")).status).toBe(200);
  }, 180_000);
});

/** Whether this project was built, by this version of it. */
function isBuilt(): boolean {
  try {
    return readManifest("dist").version === 2 && existsSync("dist/_handlers");
  } catch {
    return false;
  }
}
