import { runInNewContext } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { workerBuild, workerEntry } from "./bundle.server.ts";
import { INDEX_FORMAT } from "./document.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { golden } from "./golden.ts";
import { parseHead, printHead } from "./index-file.ts";
import type { Request, Response } from "./protocol.ts";
import { search } from "./search.ts";
import { createSession } from "./session.ts";
import { type IndexPlace, printWorker, withIndex } from "./worker-file.ts";

/** Articles at which the bytes are judged. */
const AT_ARTICLES = 150;
/** The panel as it is sent, with room for a little more; e2e/budgets.spec.ts weighs the real one. */
const PANEL = 3.6 * 1024;

const { files, head, index } = realIndex();
const pages: Record<string, string> = { "/head": files.head, "/body": files.body };

async function fetchText(url: string): Promise<string> {
  const text = pages[url];
  if (text === undefined) throw new TypeError("no network");
  return text;
}

const place = { head: "/head", body: "/body" };

/** A session and all it said. */
function talk(index: Partial<IndexPlace> = {}) {
  const said: Response[] = [];
  return { said, ask: createSession({ ...place, ...index }, { fetchText, post: (response) => said.push(response) }) };
}

describe("the files of an index", () => {
  it("give back the articles that went in", () => expect(parseHead(files.head)).toEqual(head));
});

describe("a worker's file", () => {
  it("takes another index and keeps its code", () => {
    const other = { head: "/h", body: "/b" };
    expect(withIndex(other, printWorker(place, "one();\ntwo();\n"))).toBe(printWorker(other, "one();\ntwo();\n"));
  });
});

describe("a session", () => {
  it("answers from the first tier, and says when the second is in", async () => {
    const { said, ask } = talk();
    await ask({ type: "load", id: 1, whole: true });
    expect(said).toEqual([{ type: "loaded", id: 1 }, { type: "bodies" }]);
  });

  it("leaves the second tier alone when it is not wanted", async () => {
    const { said, ask } = talk();
    await ask({ type: "load", id: 1, whole: false });
    expect(said).toEqual([{ type: "loaded", id: 1 }]);
  });

  it("answers without the second tier when that is missing", async () => {
    const { said, ask } = talk({ body: "/nowhere" });
    await ask({ type: "load", id: 1, whole: true });
    await ask({ type: "search", id: 2, query: "断线", options: {} });
    expect(said.map(({ type }) => type)).toEqual(["loaded", "answer"]);
  });

  it.each([
    ["is missing", undefined, "network"],
    ["is truncated", files.head.slice(0, 5000), "index"],
    ["is empty", "", "index"],
    ["is not JSON", "<!doctype html>", "index"],
    ["is null", "null", "index"],
    ["is of another version", files.head.replace(`"format":${INDEX_FORMAT}`, '"format":1'), "index"],
    ["is the second tier", files.body, "index"],
    ["lacks a column of its articles", files.head.replace('"saidAs":', '"saidBy":'), "index"],
    ["has a column that is too short", files.head.replace('"slug":["', '"slug":["one-too-many","'), "index"],
    ["has articles of another shape", `{"format":${INDEX_FORMAT},"tier":"head","articles":[null]}`, "index"],
  ])("fails when the first tier %s", async (_, text, reason) => {
    const { said, ask } = talk({ head: "/broken" });
    if (text === undefined) delete pages["/broken"];
    else pages["/broken"] = text;
    await ask({ type: "load", id: 1, whole: false });
    expect(said).toEqual([{ type: "failed", id: 1, reason }]);
  });

  for (const [what, broken] of [
    ["of other articles", files.body.replace(/"content":"\w+"/, '"content":"0"')],
    ["that has lost its words", files.body.replace(/"more":\{.*\}/, '"more":{"groups":[]}}')],
  ] as const) {
    it(`refuses a second tier ${what}`, async () => {
      const { said, ask } = talk({ body: "/other" });
      expect(broken).not.toBe(files.body);
      pages["/other"] = broken;
      await ask({ type: "load", id: 1, whole: true });
      expect(said).toEqual([{ type: "loaded", id: 1 }]);
    });
  }
});

describe("the worker as it is bundled", () => {
  let code = "";
  let ask: (request: Request) => Promise<Response>;

  beforeAll(async () => {
    const target = ["chrome90", "safari14"];
    const common = {
      bundle: true,
      minify: true,
      charset: "utf8",
      write: false,
      target,
      supported: { destructuring: true },
    } as const;
    const { outputFiles } = await build({ ...common, ...workerBuild(), entryPoints: [workerEntry] });
    code = printWorker(place, outputFiles?.[0]?.text ?? "");
    const waiting = new Map<number | "bodies", (response: Response) => void>();
    const self = {
      onmessage: (_: { data: Request }) => {},
      postMessage: (response: Response) => waiting.get("id" in response ? response.id : "bodies")?.(response),
    };
    const whole = new Promise((resolve) => waiting.set("bodies", resolve));
    const fetch = async (url: string) => ({ ok: url in pages, text: () => fetchText(url) });
    // A clock that runs ahead, so that the pause before the second tier is over at once.
    let now = 0;
    const performance = { now: () => (now += 10_000) };
    const soon = (then: () => void) => setTimeout(then, 0);
    runInNewContext(code, { self, fetch, TextDecoder, console, performance, setTimeout: soon });
    ask = (request) =>
      new Promise((resolve) => {
        waiting.set(request.id, resolve);
        self.onmessage({ data: request });
      });
    await ask({ type: "load", id: 1, whole: true });
    await whole;
  }, 60_000);

  it("stays within its bytes together with the first tier and the panel, were there 150 articles", () => {
    const bytes = (text: string) => brotliCompressSync(text).length;
    const articles = bytes(files.head) - bytes(printHead({ ...head, articles: [] }));
    const grown = (articles * AT_ARTICLES) / head.articles.length;
    const first = bytes(files.head) - articles + grown;
    expect(bytes(code) + PANEL + first).toBeLessThanOrEqual(60 * 1024);
  });

  it("answers every golden query as the core does", async () => {
    for (const [at, { query }] of golden.entries()) {
      const response = await ask({ type: "search", id: at + 2, query, options: {} });
      expect(JSON.parse(JSON.stringify(response))).toEqual({
        type: "answer",
        id: at + 2,
        answer: search(index, query),
      });
    }
  }, 120_000);
});
