import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../publish/manifest.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { publishFixture } from "../server/fixtures/site.ts";
import { type Serving, serve } from "../server/serve.server.ts";
import { compareLive } from "./live.server.ts";
import { liveReport } from "./live-report.ts";

let roots: string[];
let manifests: Manifest[];
let serving: Serving;
const found = async (origin: string, manifest: Manifest) =>
  (await compareLive(origin, manifest)).flatMap(({ different }) => different);

beforeAll(async () => {
  roots = [await publishFixture("一"), await publishFixture("二二")];
  manifests = roots.map((root) => readManifest(join(root, "dist")));
  serving = await serve(roots[0] ?? "", 0);
});
afterAll(async () => {
  await serving.stop();
  for (const root of roots) rmSync(root, { recursive: true });
});

describe("a running site beside what was built", () => {
  const origin = () => `http://localhost:${serving.port}`;

  it("is the same, address by address", async () => {
    expect(await found(origin(), manifests[0] as Manifest)).toEqual([]);
  });

  it("shows the pages of another build", async () => {
    const different = await found(origin(), manifests[1] as Manifest);
    expect(different).toContainEqual({ address: "/failures/a", what: "内容不同" });
    expect(different.map(({ address }) => address)).not.toContain("/icon.png");
  });

  it("shows each header that a host leaves out, redirects that lead elsewhere, and what should not be there", async () => {
    const bare = createServer((_, res) => res.writeHead(200, { "content-type": "text/html" }).end("x"));
    await new Promise<void>((listening) => bare.listen(0, () => listening()));
    const { port } = bare.address() as { port: number };
    const different = await found(`http://localhost:${port}`, manifests[0] as Manifest);
    expect(different).toContainEqual({ address: "/failures/a", what: "x-content-type-options 是 null" });
    expect(different).toContainEqual({ address: "/no-such-page", what: "没有的页面答 200" });
    expect(different.find(({ address }) => address === "/s/101")?.what).toMatch(/^200 到 .*应是 302/);
    bare.close();
  });

  it("is said in a table, and that a date has passed", () => {
    const rows = [{ kind: "/*", asked: 3, different: [] }];
    const now = new Date("2026-12-01T00:00:00Z");
    expect(liveReport(rows, { until: "2027-01-01" }, now)).toEqual({
      text: "地址\t看了\t不同\n/*\t3\t0\n一样：看了 3 个地址。",
      ok: true,
    });
    expect(liveReport(rows, { until: "2026-12-01" }, now).ok).toBe(false);
  });
});
