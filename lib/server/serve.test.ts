import { readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { articleText, deployFixture, LARGE, publishFixture, searchText } from "./fixtures/site.ts";
import { ask, shout, slowly, untilHealthy } from "./fixtures/wire.ts";
import { type Serving, serve } from "./serve.server.ts";

let root: string;
let serving: Serving;
const get = (path: string, headers = {}, method = "GET") => ask(serving.port, path, headers, method);

beforeAll(async () => {
  root = await deployFixture();
  serving = await serve(root, 0);
  await untilHealthy(serving.port);
}, 60_000);

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

  it("is not sent again to who has it by date, unless an entity tag says otherwise", async () => {
    const { get: header } = await get("/failures/a");
    const since = header("last-modified") ?? "";
    expect(since).toBe("Sun, 22 Nov 2026 08:00:01 GMT");
    expect((await get("/failures/a", { "if-modified-since": since })).status).toBe(304);
    expect((await get("/failures/a", { "if-modified-since": "Sat, 21 Nov 2026 08:00:00 GMT" })).status).toBe(200);
    expect((await get("/failures/a", { "if-modified-since": since, "if-none-match": '"x"' })).status).toBe(200);
  });

  it("comes whole when it is more than a socket takes at once", async () => {
    expect((await get("/large.png")).body.equals(LARGE)).toBe(true);
    const part = await get("/large.png", { range: "bytes=65530-200000" });
    expect([part.status, part.body.equals(LARGE.subarray(65_530, 200_001))]).toEqual([206, true]);
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
    const behind = await get("/icon.png", { range: "bytes=9999-" });
    expect([behind.status, behind.get("content-range")]).toEqual([416, "bytes */3000"]);
    const etag = part.get("etag") ?? "";
    const ranged = async (version: string) =>
      (await get("/icon.png", { range: "bytes=0-2", "if-range": version })).status;
    expect([await ranged(etag), await ranged(part.get("last-modified") ?? ""), await ranged('"x"')]).toEqual([
      206, 206, 200,
    ]);
  });

  it("keeps hashed modules for good, under a policy of their own", async () => {
    const { get: header } = await get("/_assets/a-1b2c.js", { "accept-encoding": "br" });
    expect(header("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(header("content-type")).toBe("text/javascript; charset=utf-8");
    expect(header("content-security-policy")).toContain("default-src 'none'");
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
      { ok: true, built: "2026-11-22T08:00:01.000Z", page: true, search: true, code: true },
    ]);
  });
});

describe("an address that runs", () => {
  const search = "/search?q=%E6%96%AD%E7%BA%BF";

  it("answers with the published page filled, under its policy, compressed, with none of the framework's headers", async () => {
    const answer = await get(search, { "accept-encoding": "br" });
    const html = brotliDecompressSync(answer.body).toString();
    expect(html).toContain('<a class="result-title" href="/failures/a">付款断线一</a>');
    expect(html).toContain('name="q" value="断线"');
    expect(answer.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.get("x-robots-tag")).toBe("noindex");
    expect(answer.get("cache-control")).toBe("private, max-age=0, must-revalidate");
    expect(answer.get("vary")).toBe("Accept-Encoding");
    const names = answer.headers.map(([name]) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => /powered|cookie|next/.test(name))).toEqual([]);
  });

  it("comes in the coding that the client takes, and not again to who has it", async () => {
    const codings = ["br", "gzip", "identity"];
    const answers = await Promise.all(codings.map((coding) => get(search, { "accept-encoding": coding })));
    const [br, gzip, plain] = answers.map(({ body }) => body) as [Buffer, Buffer, Buffer];
    expect([brotliDecompressSync(br), gunzipSync(gzip)].map((body) => body.equals(plain))).toEqual([true, true]);
    const etags = answers.map((answer) => answer.get("etag") ?? "");
    expect(new Set(etags).size).toBe(3);
    const again = await get(search, { "accept-encoding": "gzip", "if-none-match": etags[1] });
    expect([again.status, again.body.length, again.get("etag")]).toEqual([304, 0, etags[1]]);
    expect((await get(search, { "accept-encoding": "br", "if-none-match": etags[1] })).status).toBe(200);
  });

  it("answers HEAD with the headers of GET", async () => {
    const [head, full] = await Promise.all([get(search, {}, "HEAD"), get(search)]);
    const lasting = (a: typeof full) => a.headers.filter(([name]) => name.toLowerCase() !== "date");
    expect([head.status, head.body.length, lasting(head)]).toEqual([200, 0, lasting(full)]);
  });

  it("answers machines in JSON that any page may read", async () => {
    const answer = await get("/api/v1/search?q=%E6%96%AD%E7%BA%BF", { origin: "https://else.example" });
    expect([answer.status, answer.get("content-type"), answer.get("access-control-allow-origin")]).toEqual([
      200,
      "application/json",
      "*",
    ]);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ total: 1, results: [{ title: "付款断线一" }] });
  });

  it("refuses in words of its own, without a word of the question", async () => {
    const api = await get("/api/v1/search?q=zq7&limit=99");
    expect([api.status, api.get("content-type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect(JSON.parse(api.body.toString()).detail).toContain("limit 要写 1 到 20 的整数");
    const page = await get("/search?q=zq7&kind=zq8");
    expect([page.status, page.body.includes("kind 只能是"), page.body.includes("zq")]).toEqual([400, true, false]);
  });

  it("gives whoever does not want to live a number to call, with scripts off too", async () => {
    const page = (await get(`/search?q=${encodeURIComponent("钱被骗光了，不想活了")}`)).body.toString();
    expect(page).toContain('<a href="tel:12356"><b>12356</b> 心理援助</a>');
    expect(page).not.toContain("result-title");
  });

  it("finds a code, and helps on where nothing is found", async () => {
    expect((await get("/search?q=101")).body.toString()).toContain('<a href="/failures/a">付款断线一</a>');
    const nothing = (await get("/search?q=zzzz")).body.toString();
    expect(nothing).toContain("没有找到");
    expect(nothing.replace(/ value="zzzz"/, "")).not.toContain("zzzz");
  });

  it("takes nothing from the Host that was sent, and no Host that is none", async () => {
    const evil = await get(search, { host: "evil.example" });
    expect([evil.status, evil.body.includes("evil")]).toEqual([200, false]);
    const none = await shout(serving.port, `GET ${search} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`, 2_000);
    expect(none).toMatch(/^HTTP\/1\.1 400 .*\r\n[\s\S]*x-robots-tag: noindex\r\n[\s\S]*<h1>/);
  });

  it("refuses two hosts", async () => {
    const two = "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n";
    expect(await shout(serving.port, two, 2_000)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("keeps what it runs from to itself", async () => {
    for (const path of ["/_handlers/thread.mjs", "/_handlers/data.json", "/manifest.json"])
      expect((await get(path)).status).toBe(404);
  });
});

describe("what is listed and is not on the disk as it is listed", () => {
  it("is a plain 503 with a line for whoever runs the site, and the rest lives on", async () => {
    const broken = await publishFixture();
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    rmSync(join(broken, "dist", "failures"), { recursive: true });
    truncateSync(join(broken, "dist/search.html.br"), 50);
    truncateSync(join(broken, "dist/large.png"), 900_000);
    const lame = await serve(broken, 0);
    for (const path of ["/failures/a", "/search", "/large.png"]) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await ask(lame.port, path, { "accept-encoding": "br" }, method);
        expect([path, method, answer.status, answer.get("retry-after")]).toEqual([path, method, 503, "10"]);
      }
    }
    expect((await ask(lame.port, "/search")).body.toString()).toBe(searchText("一"));
    expect((await ask(lame.port, "/")).status).toBe(200);
    const lines = said.mock.calls.map(([line]) => String(line));
    said.mockRestore();
    expect(lines).toEqual([
      expect.stringMatching(/^failures\/a\.html\.br: ENOENT/),
      "search.html.br: it has 50 bytes where the manifest says " +
        readFileSync(join(root, "dist/search.html.br")).length,
      "large.png: it has 900000 bytes where the manifest says 1000000",
    ]);
    await lame.stop();
    rmSync(broken, { recursive: true });
  });

  it("is cut off when it is cut short while it is sent", async () => {
    const broken = await publishFixture();
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const lame = await serve(broken, 0);
    const whole = await slowly(lame.port, "/large.png", () => truncateSync(join(broken, "dist/large.png"), 70_000));
    expect(whole).toBe(false);
    await expect.poll(() => said.mock.calls.flat().join()).toContain("cut short while it was sent");
    said.mockRestore();
    expect((await ask(lame.port, "/")).status).toBe(200);
    await lame.stop();
    rmSync(broken, { recursive: true });
  });
});

describe("health", () => {
  const healthOf = async (port: number) => JSON.parse((await ask(port, "/healthz")).body.toString());

  it("is ill where nothing was published, and everything else is a plain 503", async () => {
    const empty = await serve("/nowhere", 0);
    const [page503, health] = await Promise.all([ask(empty.port, "/"), ask(empty.port, "/healthz")]);
    expect([page503.status, health.status]).toEqual([503, 503]);
    expect(await healthOf(empty.port)).toEqual({ ok: false, built: null, page: false, search: false, code: false });
    await empty.stop();
  });

  it("is ill where pages are there and search is not, and says so to who searches", async () => {
    const files = await publishFixture();
    const lame = await serve(files, 0);
    expect(await healthOf(lame.port)).toMatchObject({ ok: false, page: true, search: false, code: true });
    const search = await ask(lame.port, "/search?q=a");
    expect([search.status, search.get("retry-after"), search.body.includes("暂时无法使用")]).toEqual([503, "60", true]);
    expect((await ask(lame.port, "/failures/a")).status).toBe(200);
    await lame.stop();
    rmSync(files, { recursive: true });
  });

  it("is ill when the home page is gone in a form that readers get", async () => {
    const files = await deployFixture();
    const lame = await serve(files, 0);
    await untilHealthy(lame.port);
    rmSync(join(files, "dist/index.html.br"));
    expect(await healthOf(lame.port)).toMatchObject({ ok: false, page: false, search: true, code: true });
    await lame.stop();
    rmSync(files, { recursive: true });
  });
});
