import { cpSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { articleText, deployFixture, newProject, publishFixture } from "./fixtures/site.ts";
import { ask, untilHealthy } from "./fixtures/wire.ts";
import { type Serving, serve } from "./serve.server.ts";

let root: string;
let serving: Serving;
const title = async (path: string): Promise<string> => {
  const { status, body } = await ask(serving.port, path, { "accept-encoding": "br" });
  expect([path, status]).toEqual([path, 200]);
  return /<title>(.*?)<\/title>/.exec(brotliDecompressSync(body).toString())?.[1] ?? "";
};

beforeEach(async () => {
  root = await deployFixture("一");
  serving = await serve(root, 0);
  await untilHealthy(serving.port);
}, 60_000);

afterEach(async () => {
  vi.restoreAllMocks();
  await serving.stop();
  rmSync(root, { recursive: true });
});

/** Asks without a pause until told to stop; the versions that a client saw, in its order, repeats left out. */
function watch(path: string): { readonly stop: () => Promise<string[]> } {
  let on = true;
  const seen = (async () => {
    const versions: string[] = [];
    while (on) {
      const version = await title(path);
      if (versions.at(-1) !== version) versions.push(version);
    }
    return versions;
  })();
  return {
    stop: () => {
      on = false;
      return seen;
    },
  };
}

describe("a link moved to another site", () => {
  it("is followed under load: nobody is failed, nobody sees the old one after the new one, pages and search change together", async () => {
    const clients = ["/failures/a", "/search", "/search?q=%E6%96%AD%E7%BA%BF", "/failures/a"].map(watch);
    const versions = ["一", "二二", "三三三", "四四四四"];
    for (const version of versions.slice(1)) {
      await deployFixture(version, root);
      await vi.waitFor(async () => expect(await title("/failures/a")).toBe(version), { timeout: 10_000 });
      // Whoever has seen the new page finds with the new search.
      const found = (await ask(serving.port, "/search?q=%E6%96%AD%E7%BA%BF")).body.toString();
      expect(found).toContain(`>付款断线${version}</a>`);
      expect(found).toContain(`<title>${version}</title>`);
    }
    for (const client of clients) expect(await client.stop()).toEqual(versions);
  }, 60_000);

  it("is not followed to what cannot be read, nor to what cannot answer", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const said = () => vi.mocked(console.error).mock.calls.flat().join();
    const first = realpathSync(join(root, "dist"));
    await deployFixture("二二", root);
    await vi.waitFor(async () => expect(await title("/failures/a")).toBe("二二"), { timeout: 10_000 });
    writeFileSync(join(first, "manifest.json"), "{");
    moveLink(first);
    await vi.waitFor(() => expect(said()).toContain("JSON"), { timeout: 5_000 });
    await publishFixture("三三三", root, "throw new Error('unfinished')");
    await vi.waitFor(() => expect(said()).toContain("unfinished"), { timeout: 5_000 });
    expect(await title("/failures/a")).toBe("二二");
    expect(await title("/search?q=%E6%96%AD%E7%BA%BF")).toBe("二二");
    await deployFixture("四四四四", root);
    await vi.waitFor(async () => expect(await title("/failures/a")).toBe("四四四四"), { timeout: 10_000 });
  }, 60_000);

  it("and moved back is followed back", async () => {
    const first = realpathSync(join(root, "dist"));
    await deployFixture("二二", root);
    await vi.waitFor(async () => expect(await title("/search")).toBe("二二"), { timeout: 10_000 });
    moveLink(first);
    await vi.waitFor(async () => expect(await title("/search")).toBe("一"), { timeout: 10_000 });
    expect(await title("/search?q=%E6%96%AD%E7%BA%BF")).toBe("一");
  }, 60_000);
});

/** Lets `dist` lead to another folder, as an operator goes back to an earlier site. */
function moveLink(folder: string): void {
  symlinkSync(folder, join(root, "dist.new"));
  renameSync(join(root, "dist.new"), join(root, "dist"));
}

it("a folder that is written over is read again", async () => {
  const folder = newProject();
  const copied = async (version: string) => {
    const made = await publishFixture(version);
    cpSync(realpathSync(join(made, "dist")), join(folder, "dist"), { recursive: true });
    rmSync(made, { recursive: true });
  };
  await copied("一");
  const own = await serve(folder, 0);
  const text = async () => (await ask(own.port, "/failures/a")).body.toString();
  expect(await text()).toBe(articleText("一"));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await copied("二二");
  await vi.waitFor(async () => expect(await text()).toBe(articleText("二二")), { timeout: 5_000 });
  await own.stop();
  rmSync(folder, { recursive: true });
});
