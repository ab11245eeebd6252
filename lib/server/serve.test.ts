import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleText, publishFixture } from "./fixtures/site.ts";
import { ask, shout } from "./fixtures/wire.ts";
import type { InnerAnswer } from "./inner-request.server.ts";
import { type Serving, serve } from "./serve.server.ts";

let root: string;
let serving: Serving;
let asked: [target: string, headers: Record<string, string>][] = [];
const page = (body: string, more = {}): InnerAnswer => ({
  status: 200,
  headers: { "content-type": "text/html", ...more },
  body: Buffer.from(body),
});
const json = (status: number, body: string): InnerAnswer => ({
  status,
  headers: { "content-type": "application/problem+json" },
  body: Buffer.from(body),
});
let next: () => InnerAnswer | Promise<InnerAnswer> = () => page("x");
const get = (path: string, headers = {}, method = "GET") => ask(serving.port, path, headers, method);

beforeAll(async () => {
  root = await publishFixture();
  const runner = {
    warm: () => undefined,
    get: async (target: string, headers: Record<string, string>) => {
      asked.push([target, headers]);
      return next();
    },
  };
  serving = await serve(root, 0, runner);
});

afterAll(async () => {
  await serving.stop();
  rmSync(root, { recursive: true });
});

describe("a published page", () => {
  it("comes with its policy and its caching, each header once", async () => {
    const { status, get: header, headers, body } = await get("/failures/a");
    expect([status, body.toString()]).toEqual([200, articleText("一")]);
    expect(header("content-type")).toBe("text/html; charset=utf-8");
    expect(header("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(header("cache-control")).toBe("public, max-age=120, must-revalidate");
    expect(header("vary")).toBe("Accept-Encoding");
    const names = headers.map(([name]) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    for (const name of [
      "x-content-type-options",
      "referrer-policy",
      "permissions-policy",
      "cross-origin-opener-policy",
      "cross-origin-resource-policy",
      "etag",
    ])
      expect(names).toContain(name);
    for (const name of ["set-cookie", "x-powered-by", "server"]) expect(names).not.toContain(name);
  });

  it("comes in brotli, in gzip or plain, as the client says", async () => {
    const br = await get("/failures/a", { "accept-encoding": "gzip, deflate, br" });
    const gz = await get("/failures/a", { "accept-encoding": "gzip;q=1, br;q=0" });
    const plain = await get("/failures/a", { "accept-encoding": "br;q=0, identity" });
    expect([br, gz, plain].map((a) => a.get("content-encoding"))).toEqual(["br", "gzip", undefined]);
    expect([brotliDecompressSync(br.body), gunzipSync(gz.body), plain.body].map(String)).toEqual(
      Array(3).fill(articleText("一")),
    );
    expect(new Set([br, gz, plain].map((a) => a.get("etag"))).size).toBe(3);
    expect(br.get("content-length")).toBe(String(br.body.length));
  });

  it("is not sent again to who has it", async () => {
    const first = await get("/failures/a", { "accept-encoding": "br" });
    const etag = first.get("etag") ?? "";
    const again = await get("/failures/a", { "accept-encoding": "br", "if-none-match": `"other", W/${etag}` });
    expect([again.status, again.body.length, again.get("etag")]).toEqual([304, 0, etag]);
    expect(again.get("content-security-policy")).toBe(first.get("content-security-policy"));
    expect((await get("/failures/a", { "accept-encoding": "gzip", "if-none-match": etag })).status).toBe(200);
  });

  it("answers HEAD with the headers of GET", async () => {
    const [head, full] = await Promise.all([get("/failures/a", {}, "HEAD"), get("/failures/a")]);
    const lasting = (a: typeof full) => a.headers.filter(([name]) => name !== "Date");
    expect([head.status, head.body.length, lasting(head)]).toEqual([200, 0, lasting(full)]);
  });

  it("answers a range it understands, and sends the whole for any other", async () => {
    const part = await get("/icon.png", { range: "bytes=3-5" });
    expect([part.status, part.body.toString(), part.get("content-range")]).toEqual([206, "png", "bytes 3-5/3000"]);
    for (const range of ["bytes=9-5", "bytes=-5", "bytes=0-1,2-3", "x"]) {
      expect((await get("/icon.png", { range })).body.length).toBe(3000);
    }
    expect((await get("/icon.png", { range: "bytes=9999-" })).status).toBe(416);
  });

  it("keeps hashed modules for good, under a policy of their own", async () => {
    const { get: header } = await get("/_assets/a-1b2c.js", { "accept-encoding": "br" });
    expect(header("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(header("content-type")).toBe("text/javascript; charset=utf-8");
    expect(header("content-security-policy")).toContain("default-src 'none'");
  });

  it("is the new one as soon as it is published again", async () => {
    const before = (await get("/failures/a")).get("etag");
    await publishFixture("二二", root);
    const after = await get("/failures/a");
    expect([after.body.toString(), after.get("etag") === before]).toEqual([articleText("二二"), false]);
  });
});

describe("other addresses", () => {
  it("have the site's 404 page, in its codings, with that status", async () => {
    const {
      status,
      get: header,
      body,
    } = await get("/nowhere", { "accept-encoding": "br", "if-none-match": "*", range: "bytes=0-1" });
    expect([status, header("content-encoding")]).toEqual([404, "br"]);
    expect(brotliDecompressSync(body).toString()).toContain("没有这一页");
  });

  it("redirect within the site, and never out of it", async () => {
    const slash = await get("/failures/a/?x=1");
    expect([slash.status, slash.get("location")]).toEqual([301, "/failures/a?x=1"]);
    const short = await get("/s/101");
    expect([short.status, short.get("location")]).toEqual([302, "/failures/a#bill"]);
    for (const path of [
      "//evil.example/",
      "/\\evil.example/",
      "/%5cevil.example/",
      "/%2f/evil.example/",
      "/evil.example//",
    ]) {
      const answer = await get(path);
      expect([path, answer.status, answer.get("location")]).toEqual([path, 400, undefined]);
    }
  });

  it("say what is wrong in the form that was asked for", async () => {
    expect((await get("/%zz")).body.toString()).toContain("这个地址无法识别");
    const api = await get("/api/v1/search?q=%00");
    expect([api.status, api.get("content-type")]).toEqual([400, "application/problem+json"]);
    // A page of another origin must be able to read why it was refused.
    expect([api.get("access-control-allow-origin"), api.get("cache-control")]).toEqual(["*", "no-store"]);
    expect(JSON.parse((await get("/api/nowhere")).body.toString())).toMatchObject({ status: 404 });
  });

  it("refuse other methods, bodies and upgrades", async () => {
    const post = await get("/failures/a", {}, "POST");
    expect([post.status, post.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect((await get("/", { "content-length": "3" }, "GET").catch(() => ({ status: 413 }))).status).toBe(413);
    const options = await get("/api/v1/search", {}, "OPTIONS");
    expect([options.status, options.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect(options.get("access-control-allow-headers")).toContain("If-None-Match");
    const upgrade =
      "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n";
    expect(await shout(serving.port, upgrade)).toMatch(/^HTTP\/1\.1 400 .*无法识别|^HTTP\/1\.1 400 /);
    expect(await shout(serving.port, "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 400 /,
    );
  });

  it("tell whether the site is well", async () => {
    const { status, get: header, body } = await get("/healthz");
    expect([status, header("cache-control"), JSON.parse(body.toString())]).toEqual([
      200,
      "no-store",
      { ok: true, built: "2026-11-22T08:00:02.000Z" },
    ]);
  });
});

describe("an address that runs", () => {
  const search = "/search?q=%E6%96%AD%E7%BA%BF";

  it("reaches the handler with its question, and none of the headers that steer Next", async () => {
    asked = [];
    const internal = {
      rsc: "1",
      "next-action": "x",
      "x-middleware-subrequest": "a",
      "x-nextjs-data": "1",
      "next-router-state-tree": "%5B",
      cookie: "a=1",
      "x-forwarded-host": "evil.example",
    };
    await get(search, { ...internal, "accept-language": "zh" });
    expect(asked).toEqual([["/search/results?q=%E6%96%AD%E7%BA%BF", { "accept-language": "zh", host: "localhost" }]]);
  });

  it("answers under the published page's policy, compressed, without a header of Next's", async () => {
    next = () =>
      page(articleText("结果"), {
        "x-powered-by": "Next.js",
        vary: "rsc",
        "set-cookie": ["a=1"],
        "x-nextjs-cache": "HIT",
      });
    const answer = await get(search, { "accept-encoding": "br" });
    expect(brotliDecompressSync(answer.body).toString()).toBe(articleText("结果"));
    expect(answer.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.get("x-robots-tag")).toBe("noindex");
    expect(answer.get("cache-control")).toBe("private, max-age=0, must-revalidate");
    expect(answer.get("vary")).toBe("Accept-Encoding");
    expect(answer.headers.filter(([name]) => /powered|cookie|nextjs/i.test(name))).toEqual([]);
    const again = await get(search, { "accept-encoding": "br", "if-none-match": answer.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("passes on what a handler refuses in words of its own", async () => {
    next = () => json(400, '{"detail":"请给出 q"}');
    const answer = await get("/api/v1/search");
    expect([answer.status, answer.body.toString()]).toEqual([400, '{"detail":"请给出 q"}']);
  });

  it.each([
    ["an error of Next's", () => ({ ...page("<pre>Error: x at /work/x.js:1</pre>"), status: 500 }), 500],
    ["a page of Next's where data was asked", () => page("<html>"), 500],
    ["Next's own 404 page", () => ({ ...page("<html>"), status: 404 }), 404],
    ["nothing", () => Promise.reject(new Error("not started")), 503],
  ])("gives a plain answer for %s, and the pages live on", async (_, answer, status) => {
    next = answer as typeof next;
    const failed = await get("/api/v1/search?q=1");
    expect([failed.status, JSON.parse(failed.body.toString()).status]).toEqual([status, status]);
    expect(failed.body.toString()).not.toMatch(/Error|\.js|<html/);
    expect((await get("/failures/a")).status).toBe(200);
  });

  it("never leads out of the site", async () => {
    next = () => ({ status: 302, headers: { location: "https://evil.example/" }, body: Buffer.from("") });
    expect((await get("/api/v1/search")).get("location")).toBeUndefined();
  });
});

it("what is listed and lies not on the disk is a plain 503", async () => {
  const broken = await publishFixture();
  rmSync(join(broken, "dist", "failures"), { recursive: true });
  const lame = await serve(broken, 0, { warm: () => undefined, get: async () => page("x") });
  expect((await ask(lame.port, "/failures/a")).status).toBe(503);
  expect((await ask(lame.port, "/")).status).toBe(200);
  await lame.stop();
  expect(readFileSync(join(broken, "dist/index.html"), "utf8")).toContain("首页");
  rmSync(broken, { recursive: true });
});

it("where nothing was published, everything is a plain 503", async () => {
  const empty = await serve("/nowhere", 0, { warm: () => undefined, get: async () => page("x") });
  const [page503, health] = await Promise.all([ask(empty.port, "/"), ask(empty.port, "/healthz")]);
  expect([page503.status, health.status, health.body.toString()]).toEqual([503, 503, '{"ok":false,"built":null}']);
  await empty.stop();
});
