import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packManifest } from "../publish/manifest.ts";
import { type Push, push } from "./push.server.ts";
import { targets } from "./targets.server.ts";

const origin = "https://example.org";
const key = "0123abcd-key";

let root = "";
let server: Server;
/** What the endpoint was asked, as it was asked. */
let asked: { method: string; url: string; type: string; body: string }[] = [];
/** How it answers, after it has found the request to be as documented. */
let answer: (body: string) => [status: number, text: string];
/** What it found against a request. */
let faults: string[] = [];

const urls = (count: number) => Array.from({ length: count }, (_, i) => `${origin}/failures/a${i}`);

/** Publishes a sitemap as sitemaps.org describes it, and IndexNow's key. */
function publish(entries: readonly (readonly [url: string, lastmod?: string])[], keyText = key) {
  const listed = entries.map(([url, day]) => `<url><loc>${url}</loc>${day ? `<lastmod>${day}</lastmod>` : ""}</url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.join("\n")}</urlset>`;
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/sitemap.xml"), xml);
  writeFileSync(join(root, `dist/${key}.txt`), keyText);
  const entry = (file: string) => ({ file, sha256: "", bytes: 0, headers: {} });
  const pages = { "/sitemap.xml": entry("sitemap.xml"), [`/${key}.txt`]: entry(`${key}.txt`) };
  const manifest = { version: 2 as const, builtAt: "", pages, redirects: {}, derived: {}, assets: [] };
  writeFileSync(join(root, "dist/manifest.json"), packManifest(manifest));
}

const bodyOf = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString("utf8");

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "push-"));
  asked = [];
  faults = [];
  server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const type = headers["content-type"] ?? "";
    asked.push({ method, url, type, body: await bodyOf(request) });
    const [status, text] = answer(asked.at(-1)?.body ?? "");
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterEach(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

async function run(name: "indexnow" | "baidu", options: Partial<Push> = {}) {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
  const env = {
    INDEXNOW_KEY: key,
    INDEXNOW_ENDPOINT: endpoint,
    BAIDU_PUSH_TOKEN: "edk7yc4rEZP9pDQD",
    BAIDU_PUSH_ENDPOINT: endpoint,
  };
  const said: string[] = [];
  const target = () => (targets[name] as (typeof targets)[string])(root, options.origin ?? origin, env);
  const state = join(root, "state.json");
  const say = (text: string) => void said.push(text);
  const ok = await push({ root, origin, name, target, state, dryRun: false, most: 1e6, say, ...options });
  return { ok, said: said.join("\n") };
}

const remembered = (): Record<string, Record<string, string>> => {
  try {
    return JSON.parse(readFileSync(join(root, "state.json"), "utf8"));
  } catch {
    return {};
  }
};

/** IndexNow as https://www.indexnow.org/documentation has it. */
function indexNowAnswers(status: number) {
  answer = (body) => {
    const { method, type } = asked.at(-1) ?? { method: "", type: "" };
    if (method !== "POST") faults.push(`method ${method}`);
    if (type !== "application/json; charset=utf-8") faults.push(`content-type ${type}`);
    const data = JSON.parse(body);
    if (Object.keys(data).sort().join() !== "host,key,keyLocation,urlList") faults.push(Object.keys(data).join());
    if (data.host !== "example.org") faults.push(`host ${data.host}`);
    if (!/^[a-zA-Z0-9-]{8,128}$/.test(data.key)) faults.push(`key ${data.key}`);
    if (data.keyLocation !== `https://${data.host}/${data.key}.txt`) faults.push(`keyLocation ${data.keyLocation}`);
    if (data.urlList.length > 10_000) faults.push(`${data.urlList.length} URLs`);
    faults.push(...data.urlList.filter((url: string) => new URL(url).host !== data.host));
    return [faults.length > 0 ? 400 : status, ""];
  };
}

/** Baidu's 普通收录 API as its platform documents it; `quota` is what is left of the day. */
function baiduAnswers(quota: number, odd: readonly string[] = []) {
  let left = quota;
  answer = (body) => {
    const { method, url, type } = asked.at(-1) ?? { method: "", url: "", type: "" };
    const query = new URL(url, "http://data.zz.baidu.com").searchParams;
    if (method !== "POST") faults.push(`method ${method}`);
    if (!type.startsWith("text/plain")) faults.push(`content-type ${type}`);
    if (query.get("site") !== origin) faults.push(`site ${query.get("site")}`);
    if (query.get("token") !== "edk7yc4rEZP9pDQD") return [401, '{"error":401,"message":"token is not valid"}'];
    const lines = body.split("\n");
    if (lines.length > 2_000) return [400, '{"error":400,"message":"only 2000 urls are allowed once"}'];
    if (lines.length > left) return [400, '{"error":400,"message":"over quota"}'];
    const foreign = lines.filter((line) => !line.startsWith(`${origin}/`));
    const invalid = lines.filter((line) => odd.includes(line));
    const success = lines.length - foreign.length - invalid.length;
    left -= success;
    return [200, JSON.stringify({ remain: left, success, not_same_site: foreign, not_valid: invalid })];
  };
}

describe("IndexNow", () => {
  test("gets what changed since the last push, and nothing else", async () => {
    indexNowAnswers(200);
    publish([[`${origin}/`], [`${origin}/a`, "2026-11-22"], [`${origin}/b?x=1&amp;y=2`, "2026-11-22"]]);
    expect((await run("indexnow")).ok).toBe(true);
    expect(JSON.parse(asked[0]?.body ?? "").urlList).toEqual([`${origin}/`, `${origin}/a`, `${origin}/b?x=1&y=2`]);
    publish([[`${origin}/`], [`${origin}/a`, "2026-11-25"], [`${origin}/c`, "2026-11-25"]]);
    expect((await run("indexnow")).said).toContain("这次推 2 个");
    expect(JSON.parse(asked[1]?.body ?? "").urlList).toEqual([`${origin}/a`, `${origin}/c`]);
    expect((await run("indexnow")).ok).toBe(true);
    expect(asked).toHaveLength(2);
    expect(faults).toEqual([]);
    expect(remembered().indexnow).toEqual({
      [`${origin}/`]: "",
      [`${origin}/a`]: "2026-11-25",
      [`${origin}/c`]: "2026-11-25",
    });
  });

  test("takes 10,000 addresses a request", async () => {
    indexNowAnswers(200);
    publish(urls(10_001).map((url) => [url, "2026-11-22"]));
    expect((await run("indexnow")).ok).toBe(true);
    expect(asked.map(({ body }) => JSON.parse(body).urlList.length)).toEqual([10_000, 1]);
    expect(faults).toEqual([]);
  });

  test("202 means taken, the key's file is still to be read", async () => {
    indexNowAnswers(202);
    publish([[`${origin}/a`]]);
    expect(await run("indexnow")).toMatchObject({ ok: true, said: expect.stringContaining("密钥文件还在核对") });
    expect(remembered().indexnow).toHaveProperty([`${origin}/a`]);
  });

  test.each([
    [400, "格式不对"],
    [403, "密钥没通过"],
    [422, "不属于这个域名"],
    [429, "太频繁"],
    [500, "服务器出错"],
    [302, "没有收下"],
  ])("%i is told apart, and nothing is remembered", async (status, words) => {
    indexNowAnswers(status);
    publish([[`${origin}/a`]]);
    expect(await run("indexnow")).toMatchObject({ ok: false, said: expect.stringContaining(words) });
    expect(remembered()).toEqual({});
  });

  test("a batch that was taken stays taken when the next one is refused", async () => {
    indexNowAnswers(200);
    const first = answer;
    answer = (body) => (asked.length > 1 ? [429, ""] : first(body));
    publish(urls(10_002).map((url) => [url]));
    expect((await run("indexnow")).ok).toBe(false);
    expect(Object.keys(remembered().indexnow ?? {})).toHaveLength(10_000);
  });

  test("is not asked before the key's file is published, or without a key", async () => {
    indexNowAnswers(200);
    publish([[`${origin}/a`]], "another key");
    await expect(run("indexnow")).rejects.toThrow(`dist/ 里没有 /${key}.txt`);
    const bare = targets.indexnow as (typeof targets)[string];
    await expect(bare(root, origin, {})).rejects.toThrow("没有设 INDEXNOW_KEY");
    await expect(bare(root, origin, { INDEXNOW_KEY: "../x" })).rejects.toThrow("8–128 个字符");
    expect(asked).toEqual([]);
  });
});

describe("Baidu", () => {
  test("gets a plain list of at most 2,000 lines, and what it takes is remembered", async () => {
    baiduAnswers(100_000);
    publish(urls(2_001).map((url) => [url, "2026-11-22"]));
    expect(await run("baidu")).toMatchObject({ ok: true, said: expect.stringContaining("今天还能推 97999 个") });
    expect(asked.map(({ body }) => body.split("\n").length)).toEqual([2_000, 1]);
    expect(faults).toEqual([]);
    expect(Object.keys(remembered().baidu ?? {})).toHaveLength(2_001);
  });

  test("sends no more than what is left of the day, and the rest the next time", async () => {
    baiduAnswers(2_005);
    publish(urls(2_010).map((url) => [url]));
    expect(await run("baidu")).toMatchObject({
      ok: false,
      said: expect.stringContaining("还有 5 个没推，明天再运行一次"),
    });
    expect(asked.map(({ body }) => body.split("\n").length)).toEqual([2_000, 5]);
    baiduAnswers(100);
    expect((await run("baidu")).ok).toBe(true);
    expect(asked.at(-1)?.body.split("\n")).toHaveLength(5);
  });

  test("an address it turns down is named, and tried again the next time", async () => {
    baiduAnswers(100, [`${origin}/b`]);
    publish([[`${origin}/a`], [`${origin}/b`]]);
    expect(await run("baidu")).toMatchObject({
      ok: false,
      said: expect.stringContaining(`不合规定的 1 个：${origin}/b`),
    });
    expect(Object.keys(remembered().baidu ?? {})).toEqual([`${origin}/a`]);
  });

  test.each([
    [400, '{"error":400,"message":"over quota"}', "配额用完了"],
    [400, '{"error":400,"message":"site error"}', "没有在百度搜索资源平台验证"],
    [400, '{"error":400,"message":"empty content"}', "内容是空的"],
    [400, '{"error":400,"message":"only 2000 urls are allowed once"}', "超过了 2000 个"],
    [401, '{"error":401,"message":"token is not valid"}', "BAIDU_PUSH_TOKEN 不对"],
    [404, '{"error":404,"message":"not found"}', "接口地址不对"],
    [500, '{"error":500,"message":"internal error, please try later"}', "服务器出错"],
    [418, '{"error":418,"message":"teapot"}', "418：teapot"],
    [200, "<html>", "不是 JSON"],
    [200, "null", "不是 JSON"],
    [200, '{"remain":9}', "没有收下"],
    [200, '{"remain":9,"success":0}', "对不上"],
    [200, '{"error":400,"message":"over quota","success":1}', "配额用完了"],
  ])("%i %s is told in Chinese, and nothing is remembered", async (status, text, words) => {
    answer = () => [status, text];
    publish([[`${origin}/a`]]);
    expect(await run("baidu")).toMatchObject({ ok: false, said: expect.stringContaining(words) });
    expect(remembered()).toEqual({});
  });
});

describe("any of them", () => {
  test("--dry-run lists what would be sent, sends and remembers nothing, and needs no key", async () => {
    publish([[`${origin}/a`]]);
    const target = () => Promise.reject(new Error("no key"));
    expect(await run("baidu", { dryRun: true, target })).toMatchObject({
      ok: true,
      said: expect.stringContaining(`${origin}/a`),
    });
    expect(asked).toEqual([]);
    expect(remembered()).toEqual({});
  });

  test("--most sends fewer, and each engine has a record of its own", async () => {
    publish(urls(5).map((url) => [url]));
    indexNowAnswers(200);
    await run("indexnow", { most: 2 });
    baiduAnswers(100);
    expect((await run("baidu", { most: 3 })).said).toContain("收下 3 个");
    expect(Object.entries(remembered()).map(([name, record]) => [name, Object.keys(record).length])).toEqual([
      ["indexnow", 2],
      ["baidu", 3],
    ]);
  });

  test("addresses of another site, a machine of one's own and an empty sitemap are refused before anything is sent", async () => {
    publish([["http://localhost:3000/a"]]);
    await expect(run("baidu")).rejects.toThrow("不在 https://example.org 下");
    await expect(run("baidu", { origin: "http://localhost:3000" })).rejects.toThrow("不是上线的网址");
    publish([["https://example.org.evil.example/a"]]);
    await expect(run("baidu")).rejects.toThrow("不在 https://example.org 下");
    publish([]);
    await expect(run("baidu")).rejects.toThrow("没有地址");
    rmSync(join(root, "dist"), { recursive: true });
    await expect(run("baidu")).rejects.toThrow("npm run build");
    expect(asked).toEqual([]);
  });

  test("a damaged record stops the push instead of sending everything again", async () => {
    publish([[`${origin}/a`]]);
    writeFileSync(join(root, "state.json"), '{"baidu": {"a"');
    await expect(run("baidu")).rejects.toThrow("推送记录坏了");
    expect(asked).toEqual([]);
  });

  test("an engine that cannot be reached is named, without the token", async () => {
    publish([[`${origin}/a`]]);
    const env = { BAIDU_PUSH_TOKEN: "secret", BAIDU_PUSH_ENDPOINT: "http://127.0.0.1:9/urls" };
    const target = () => (targets.baidu as (typeof targets)[string])(root, origin, env);
    const error = await run("baidu", { target }).catch((e: Error) => e.message);
    expect(error).toContain("127.0.0.1:9 连不上");
    expect(error).not.toContain("secret");
  });
});
