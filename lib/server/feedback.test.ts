import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { Agent, request as httpRequest } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSqlite } from "../feedback/sqlite.server.ts";
import { bytesBelow, takenOut, typeEverywhere } from "./fixtures/canary.ts";
import { type Running, start } from "./fixtures/process.ts";
import { generator } from "./fixtures/random.ts";
import { deployFixture } from "./fixtures/site.ts";

let root: string;
let server: Running;
/** Of “only for tests”. */
const HASH = "scrypt.15.8.1.zo1ygA_sQOVq7DhunbUKiQ.Um4gK0bnx3AUh5nMqIVCfwpvoZbVUZmshMx3tBWdlK0";
const origin = "http://localhost:3000";

beforeAll(async () => {
  root = await deployFixture("一", undefined, "self");
  const env = { DATA_DIR: join(root, "data"), DATABASE_URL: "", INSIGHTS_EDITORS: `ming:${HASH}` };
  server = await start(root, 0, env);
  // On a busy machine the thread and its database take their time.
  while ((await send("code=999&useful=yes")).status !== 404) await new Promise((resolve) => setTimeout(resolve, 200));
}, 120_000);

afterAll(() => {
  server?.process.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

const agent = new Agent({ keepAlive: true, maxSockets: 20 });
/** Posts on a connection that is kept, in a third of the time that fetch takes; resolves to the status. */
function quickly(path: string, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, path, method: "POST", agent, headers };
    const out = httpRequest(options, (res) => res.resume().on("end", () => resolve(res.statusCode ?? 0)));
    out.on("error", reject);
    out.end(body);
  });
}

let sender = 0;
/** Sends as a page would; everyone is somebody else unless told. */
function send(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const type = typeof body === "string" ? "application/x-www-form-urlencoded" : "application/json";
  return fetch(`http://localhost:${server.port}/feedback`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { origin, "content-type": type, "x-forwarded-for": `198.51.${sender >> 8}.${sender++ & 255}`, ...headers },
    redirect: "manual",
  });
}

async function votes() {
  const db = await openSqlite(join(root, "data/feedback.sqlite"));
  const rows = await db.selectFrom("votes").selectAll().orderBy("at").execute();
  await db.destroy();
  return rows;
}

describe("POST /feedback", () => {
  it("takes JSON with 201, the same again with 200, and keeps it once, masked", async () => {
    const vote = { id: randomUUID(), code: "101", useful: "no", reason: "no-help", text: "打13800138000没人接" };
    const first = await send(vote);
    expect([first.status, await first.json()]).toEqual([201, { kept: true }]);
    expect((await send(vote)).status).toBe(200);
    expect(await votes()).toMatchObject([{ code: "101", useful: "no", reason: "no-help", text: "打〔号码〕没人接" }]);
  });

  it("takes a form with 303 to the page that says thanks", async () => {
    const answer = await send("code=101&useful=yes&reason=&text=&website=");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/thanks"]);
  });

  it("takes a miss of search and one of the desk", async () => {
    for (const from of ["search", "desk"])
      expect((await send({ query: "提现卡住两天", sure: "near", from })).status).toBe(201);
  });

  it("says with a status what is wrong, and names the field", async () => {
    const vote = { code: "101", useful: "yes" };
    const cases: readonly (readonly [unknown, Record<string, string>, number, string?])[] = [
      [vote, { "content-type": "text/plain" }, 415],
      [vote, { "content-type": "multipart/form-data; boundary=x" }, 415],
      [vote, { origin: "https://elsewhere.example" }, 403],
      [vote, { origin: "null" }, 403],
      [{ ...vote, text: "字".repeat(1500) }, {}, 413],
      [{ ...vote, text: "字".repeat(301) }, {}, 422, "text"],
      [{ ...vote, useful: "maybe" }, {}, 422, "useful"],
      [{ ...vote, reason: "unclear" }, {}, 422, "reason"],
      [{ ...vote, id: "1" }, {}, 422, "id"],
      [{ query: "", sure: "near", from: "search" }, {}, 422, "query"],
      [{ query: "提现", sure: "perhaps", from: "search" }, {}, 422, "sure"],
      [[], {}, 422],
      [{ code: "999", useful: "yes" }, {}, 404, "code"],
    ];
    for (const [body, headers, status, field] of cases) {
      const answer = await send(body, headers);
      expect(answer.status, JSON.stringify([body, headers]).slice(0, 200)).toBe(status);
      if (field) expect(await answer.json()).toMatchObject({ status, field });
    }
    expect((await send("code=999&useful=yes")).headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("asks whoever sends much to wait, and says how long", async () => {
    const me = { "x-forwarded-for": "203.0.113.9" };
    const statuses = await Promise.all(
      Array.from({ length: 25 }, async () => (await send({ code: "101", useful: "yes" }, me)).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    const late = await send({ code: "101", useful: "yes" }, me);
    expect([late.status, Number(late.headers.get("retry-after")) > 500]).toEqual([429, true]);
    // Earlier names of the list anyone can write.
    expect((await send({ code: "101", useful: "yes" }, { "x-forwarded-for": "192.0.2.1, 203.0.113.9" })).status).toBe(
      429,
    );
  });

  it("keeps nothing of a program that fills in what nobody sees", async () => {
    const before = (await votes()).length;
    expect((await send("code=101&useful=yes&website=x")).status).toBe(303);
    expect(await votes()).toHaveLength(before);
  });

  it("lets a page of another host send, where it is ours, and no other", async () => {
    const ask = (from: string) =>
      fetch(`http://localhost:${server.port}/feedback`, { method: "OPTIONS", headers: { origin: from } });
    const ours = await ask(origin);
    expect([ours.status, ours.headers.get("access-control-allow-origin")]).toEqual([204, origin]);
    const other = await ask("https://elsewhere.example");
    expect([other.status, other.headers.get("access-control-allow-origin")]).toEqual([403, null]);
  });

  it("is the only address that takes a body", async () => {
    for (const path of ["/", "/failures/a", "/feedback/x", "/api/v1/search"])
      expect((await fetch(`http://localhost:${server.port}${path}`, { method: "POST", body: "x" })).status).toBe(405);
    const read = await fetch(`http://localhost:${server.port}/feedback`);
    expect([read.status, read.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  it("takes 10,000 hostile bodies without a 5xx", async () => {
    const random = generator(20261129);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const odd = [
      "",
      "\u0000",
      "101",
      "'; drop table votes;--",
      "\ud800",
      "\u202e",
      "%",
      "$&",
      "[]",
      "{}",
      "null",
      "1e999",
      "字".repeat(300),
    ];
    const names = [
      "id",
      "code",
      "useful",
      "reason",
      "text",
      "query",
      "sure",
      "from",
      "website",
      "__proto__",
      "constructor",
      "a",
    ];
    const bodies = Array.from({ length: 10_000 }, () => {
      const fields = Array.from({ length: Math.floor(random() * 6) }, () => [
        pick(names),
        pick<unknown>([...odd, 1, null, true, [], {}]),
      ]);
      const object = JSON.stringify(Object.fromEntries(fields));
      return pick([
        object,
        object.slice(0, -2),
        `[${object}]`,
        new URLSearchParams(fields as string[][]).toString(),
        pick(odd),
      ]);
    });
    const seen = new Map<number, number>();
    const worker = async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const type = pick([
          "application/json",
          "application/x-www-form-urlencoded",
          "text/html",
          "application/json; charset=x",
        ]);
        const status = await quickly("/feedback", body, {
          origin,
          "content-type": type,
          "x-forwarded-for": `10.${sender >> 16}.${(sender >> 8) & 255}.${sender++ & 255}`,
        });
        seen.set(status, (seen.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 20 }, worker));
    expect([...seen.keys()].filter((status) => status >= 500)).toEqual([]);
    for (const status of [415, 422]) expect(seen.get(status)).toBeGreaterThan(100);
    expect((await send({ code: "101", useful: "yes" })).status).toBe(201);
  }, 120_000);

  it("leaves a number that is typed into every field nowhere", async () => {
    const [canary, mark] = ["13911112222", "kept-as-it-was-typed"];
    await typeEverywhere(server.port, canary, mark);
    const editor = { headers: { cookie: await signIn() } };
    const shown = ["", "/sections.csv", "/misses.csv"].map(async (path) => (await room(path, editor)).text());
    const texts = [
      ...bytesBelow(join(root, "data")),
      ...(await takenOut({ DATA_DIR: join(root, "data") }, root)),
      ...(await Promise.all(shown)),
    ];
    for (const text of [...texts, server.output()]) expect(text).not.toContain(canary);
    // Files of the database (one of them at least), backup, export, page and list of misses.
    expect(texts.filter((text) => text.includes(mark)).length).toBeGreaterThanOrEqual(5);
  });
});

const PASSWORD = "only for tests";
const room = (path = "", init: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${server.port}/insights${path}`, { redirect: "manual", ...init });
/** Sends a form of the room as its own page would. */
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  room(path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: `http://localhost:${server.port}`, "x-forwarded-for": `192.0.2.${sender++ & 255}`, ...headers },
  });
const cookieOf = (answer: Response): string => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
const signIn = async (headers: Record<string, string> = {}): Promise<string> =>
  cookieOf(await post("/sign-in", { name: "ming", password: PASSWORD }, headers));

describe("the editors' room", () => {
  let cookie: string;
  beforeAll(async () => {
    cookie = await signIn();
  });

  it("shows nothing to who is not signed in", async () => {
    for (const path of ["", "?week=2026-11-23", "/sections.csv", "/misses.csv"]) {
      const text = await (await room(path)).text();
      expect(text).toContain('name="password"');
      expect(text).not.toContain("付款断线");
    }
    expect((await post("/handled", { key: "section 101", commit: "abc1234" })).status).toBe(401);
  });

  it("gives a cookie that no script reads and no other site sends, and says Secure behind TLS", async () => {
    const answer = await post("/sign-in", { name: "ming", password: PASSWORD }, { "x-forwarded-proto": "https" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/insights"]);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^insights=[\w-]{43}; Path=\/insights; Max-Age=15552000; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect((await post("/sign-in", { name: "ming", password: "wrong password" })).status).toBe(401);
    expect((await post("/sign-in", { name: "nobody", password: PASSWORD })).status).toBe(401);
  });

  it("refuses what another site sends, whatever its cookies", async () => {
    for (const from of ["https://elsewhere.example", "null"])
      expect((await post("/handled", { key: "section 101", commit: "abc1234" }, { cookie, origin: from })).status).toBe(
        403,
      );
  });

  it("shows a press on 没用 within a second, with its words as words", async () => {
    const text = `<script>alert(1)</script>${randomUUID().slice(0, 4)}`;
    await send({ code: "101", useful: "no", reason: "outdated", text });
    const page = await room("", { headers: { cookie } });
    const html = await page.text();
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(html).toContain(text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    expect(html).toContain('<a href="/failures/a">付款断线</a>');
    expect(html).not.toMatch(/<script| style="| on\w+="/);
    expect(html.match(/<svg/g)?.length).toBe(2);
  });

  it("groups misses by the section that search puts first", async () => {
    await send({ query: "付款断线以后呢", sure: "near", from: "search" });
    const file = async () => (await room("/misses.csv", { headers: { cookie } })).text();
    await expect.poll(file, { timeout: 20_000, interval: 200 }).toMatch(/,101,near,search,付款断线以后呢/);
  });

  it("notes that a row was dealt with, by whom and with which commit", async () => {
    const answer = await post("/handled", { key: "section 101", commit: "abc1234", week: "2026-11-25" }, { cookie });
    expect(answer.headers.get("location")).toBe("/insights?week=2026-11-23");
    expect(await (await room("", { headers: { cookie } })).text()).toContain("ming 处理了 <code>abc1234</code>");
    for (const commit of ["", "<b>", "abc"])
      expect((await post("/handled", { key: "section 101", commit }, { cookie })).status).toBe(422);
  });

  it("gives tables whose cells compute nothing", async () => {
    await send({ query: '=HYPERLINK("https://x")', sure: "nothing", from: "search" });
    const file = await room("/misses.csv", { headers: { cookie } });
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="misses-20/);
    expect(await file.text()).toContain(`"'=HYPERLINK(""https://x"")"`);
  });

  it("lets nobody guess: of 10,000 attempts in a minute from 1,000 clients at most 60 are evaluated, and a device that signed in before still gets in", async () => {
    const mine = { "x-forwarded-for": "198.18.0.1", cookie };
    const statuses = new Map<number, number>();
    let left = 10_000;
    const worker = async () => {
      while (left-- > 0) {
        const status = await quickly("/insights/sign-in", `name=ming&password=guess+${left}`, {
          origin: `http://localhost:${server.port}`,
          host: `localhost:${server.port}`,
          "content-type": "application/x-www-form-urlencoded",
          "x-forwarded-for": `10.9.${left % 4}.${Math.floor(left / 4) % 250}`,
        });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 20 }, worker));
    expect(statuses.get(401) ?? 0).toBeLessThanOrEqual(60);
    expect([...statuses.keys()].toSorted()).toEqual([401, 429]);
    const again = await post("/sign-in", { name: "ming", password: PASSWORD }, mine);
    expect(again.status).toBe(303);
    cookie = cookieOf(again);
  }, 120_000);

  it("lets a device go that signs out", async () => {
    expect((await post("/sign-out", {}, { cookie })).status).toBe(303);
    expect(await (await room("", { headers: { cookie } })).text()).toContain('name="password"');
  });
});
