import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cutOff } from "./fixtures/cut-off.ts";
import { nginxPath, proxyBefore } from "./fixtures/nginx.ts";
import { holdings, type Running, start, tellsHoldings } from "./fixtures/process.ts";
import { deployFixture } from "./fixtures/site.ts";
import { ask, untilHealthy } from "./fixtures/wire.ts";

const addresses = [
  "/large.png",
  "/large.png",
  "/failures/a",
  "/",
  "/nowhere",
  "/search?q=%E6%96%AD%E7%BA%BF",
  "/s/101",
];

describe.runIf(tellsHoldings)("downloads that are cut off", () => {
  let server: Running;
  const held = () => holdings(server.process.pid as number);
  /** All that was opened meanwhile is closed again, and memory is as it was but for what any traffic leaves: 3,000 pieces kept would be 190 MB. */
  const expectBack = async (before: ReturnType<typeof held>) => {
    await vi.waitFor(() => expect(held().descriptors).toBeLessThanOrEqual(before.descriptors), { timeout: 15_000 });
    expect(held().megabytes).toBeLessThan(before.megabytes + 120);
    expect((await ask(server.port, "/failures/a")).status).toBe(200);
    await untilHealthy(server.port);
    expect(server.output()).not.toMatch(/Error|\n\s+at /);
  };

  /** Asks for more than anybody reads, 1,800 times on each of 15 connections; resolves to the most descriptors that were open. */
  const burst = async (): Promise<number> => {
    const requests = "GET /large.png HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1_800);
    const sockets = Array.from({ length: 15 }, () => connect(server.port, "127.0.0.1").on("error", () => undefined));
    let most = 0;
    for (const socket of sockets) socket.write(requests);
    for (const end = performance.now() + 1_500; performance.now() < end; ) {
      most = Math.max(most, held().descriptors);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const socket of sockets) socket.destroy();
    return most;
  };

  beforeAll(async () => {
    server = await start(await deployFixture());
    await untilHealthy(server.port);
    await cutOff({ port: server.port, count: 500, seed: 1, addresses });
    await burst();
  }, 120_000);
  afterAll(() => void server.process.kill("SIGKILL"));

  it("leave no descriptor open, 3,000 of them", async () => {
    const before = held();
    await cutOff({ port: server.port, count: 3_000, seed: 20261128, addresses });
    await expectBack(before);
  }, 120_000);

  it("leave none behind 70 kB of requests on each of 15 connections, which open no more than a file each", async () => {
    const before = held();
    expect((await burst()) - before.descriptors).toBeLessThanOrEqual(2 * 15 + 2);
    await expectBack(before);
  }, 60_000);

  it.runIf(nginxPath)(
    "leave none behind nginx",
    async () => {
      const proxy = await proxyBefore(nginxPath as string, server.port);
      try {
        await cutOff({ port: proxy.port, count: 200, seed: 3, addresses });
        const before = held();
        await cutOff({ port: proxy.port, count: 1_000, seed: 4, addresses });
        // nginx keeps up to 16 connections to us open.
        await expectBack({ ...before, descriptors: before.descriptors + 16 });
      } finally {
        proxy.process.kill("SIGTERM");
      }
    },
    120_000,
  );
});
