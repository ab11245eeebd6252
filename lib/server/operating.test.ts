import { rmSync, truncateSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Running, start } from "./fixtures/process.ts";
import { deployFixture } from "./fixtures/site.ts";
import { ask, untilHealthy } from "./fixtures/wire.ts";
import { type Serving, serve } from "./serve.server.ts";

// What whoever runs the site sees, through the ports and the output of the real process.

// A machine that has much else to do is no fault of the log.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 120_000 });
const patient = { timeout: 30_000 };

let root: string;
let server: Running;
let metricsPort: number;
const secret = "13800138000";

beforeAll(async () => {
  root = await deployFixture();
  server = await start(root, 0, { LOG: "json", METRICS_PORT: "0" });
  await vi.waitFor(() => expect(server.output()).toContain("/metrics"), patient);
  metricsPort = Number(/127\.0\.0\.1:(\d+)\/metrics/.exec(server.output())?.[1]);
  await untilHealthy(server.port);
});

afterAll(() => {
  server.process.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

const lines = () =>
  server
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
const metrics = async () => (await ask(metricsPort, "/metrics")).body.toString();

describe("the log", () => {
  it("has a line of JSON for each request: class, method, status, time, bytes, and nothing of who asked what", async () => {
    await ask(server.port, `/failures/a?phone=${secret}`, { "user-agent": secret, "x-forwarded-for": "203.0.113.77" });
    await ask(server.port, `/search?q=${secret}`);
    await ask(server.port, `/${secret}`, {}, "PUT");
    const kinds = () => lines().map(({ class: kind, method, status }) => [kind, method, status].join(" "));
    const wanted = expect.arrayContaining(["page GET 200", "search GET 200", "page other 405"]);
    await vi.waitFor(() => expect(kinds()).toEqual(wanted), patient);
    const line = lines().find((one) => one.class === "page" && one.status === 200);
    expect(Object.keys(line).sort()).toEqual(["bytes", "class", "level", "method", "ms", "status", "time"]);
    expect(line.bytes).toBeGreaterThan(500);
    expect(server.output()).not.toMatch(new RegExp(`${secret}|203\\.0\\.113\\.77|failures/a`));
  });
});

describe("metrics", () => {
  it("count requests and searches by what they were, on a port of their own", async () => {
    await ask(server.port, "/api/v1/search?q=%E6%96%AD%E7%BA%BF");
    await ask(server.port, "/api/v1/search?q=zzzzqqqq");
    await vi.waitFor(async () => expect(await metrics()).toMatch(/searches_total\{found="none"\} \d/), patient);
    const text = await metrics();
    expect(text).toMatch(/^wallet_aid_requests_total\{class="search",status="200"\} \d+$/m);
    expect(text).toMatch(/^wallet_aid_searches_total\{found="some"\} \d+$/m);
    expect(text).toMatch(/^wallet_aid_request_seconds_bucket\{class="search",le="\+Inf"\} \d+$/m);
    expect(text).not.toContain(secret);
    // Every line is a comment, or a name with labels and a number.
    const wrong = text
      .trim()
      .split("\n")
      .filter((line) => !/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [\d.]+)$/.test(line));
    expect(wrong).toEqual([]);
    expect((await ask(server.port, "/metrics")).status).toBe(404);
  });
});

describe("a flood of searches", () => {
  let standing: Serving;
  const search = (client?: string) =>
    ask(standing.port, "/api/v1/search?q=%E6%96%AD", client ? { "x-forwarded-for": client } : {});

  beforeAll(async () => {
    // Time stands still: on a slow machine ninety searches take as long as ninety are allowed.
    standing = await serve(root, 0, undefined, { clock: () => 0 });
    await untilHealthy(standing.port);
  });
  afterAll(() => standing.stop());

  it("is told to wait after sixty from one client, and others are not", async () => {
    const answers = [];
    for (let i = 0; i < 62; i++) answers.push(await search("198.51.100.1, 203.0.113.5"));
    expect(answers.map(({ status }) => status)).toEqual([...Array(60).fill(200), 429, 429]);
    expect(answers.at(-1)?.get("retry-after")).toBe("1");
    expect(answers.at(-1)?.get("content-type")).toBe("application/problem+json");
    expect((await search("203.0.113.6")).status).toBe(200);
    expect((await ask(standing.port, "/failures/a", { "x-forwarded-for": "203.0.113.5" })).status).toBe(200);
  });

  it("by a proxy that does not say for whom is let through: it would be everybody", async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 65; i++) statuses.add((await search()).status);
    expect([...statuses]).toEqual([200]);
  });
});

describe("/readyz", () => {
  it("says whether every file is whole and searches are answered", async () => {
    expect(JSON.parse((await ask(server.port, "/readyz")).body.toString())).toMatchObject({ ok: true, files: true });
  });

  it("is 503 on a site of which a file is cut short, with a line in the log", async () => {
    const broken = await deployFixture("三三三");
    truncateSync(join(broken, "dist/large.png"), 10);
    const other = await start(broken, 0, { LOG: "json" });
    await untilHealthy(other.port);
    const { status, body } = await ask(other.port, "/readyz");
    expect([status, JSON.parse(body.toString())]).toEqual([503, expect.objectContaining({ ok: false, files: false })]);
    await vi.waitFor(
      () => expect(other.output()).toContain("1 files are not as the manifest says: large.png"),
      patient,
    );
    other.process.kill("SIGKILL");
    rmSync(broken, { recursive: true });
  });
});

it("counts a client that went away as such", async () => {
  // More than the system keeps for somebody who does not read: else the last byte may be on its way before he goes.
  const socket = connect(server.port, "localhost");
  socket.on("error", () => undefined).once("data", () => socket.destroy());
  socket.write("GET /large.png HTTP/1.1\r\nHost: x\r\n\r\n".repeat(60));
  await vi.waitFor(() => expect(lines().some(({ status }) => status === 499)).toBe(true), { timeout: 10_000 });
});
