import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { files, pages } from "./collect.server.ts";
import { compareSites } from "./compare.server.ts";
import { compressAtOnce } from "./compress.server.ts";
import { makeProject, renderedPages, writeFiles } from "./fixtures/next-build.ts";
import { readManifest } from "./manifest.server.ts";
import { publish as publishParts } from "./publish.server.ts";

const now = new Date("2026-11-22T08:00:00Z");
const made: string[] = [];
const project = (files?: Record<string, string>) => {
  const root = makeProject(files);
  made.push(root);
  return root;
};
/** Publishes the least pages and those whose bodies are given, by address. */
const publish = (root: string, bodies: Record<string, string> = {}, options: { at?: Date; sameCode?: boolean } = {}) =>
  publishParts(root, [pages(root, renderedPages(bodies)), files(root)], { now: options.at ?? now, ...options });
const long = `<main>${"<p>先查账单，再决定要不要再付一次。</p>".repeat(300)}</main>`;
/** A text of so many made-up words, packed to a quarter: 8,000 take more than the first packets. */
const various = (words: number) => {
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const word = () => Array.from({ length: 2 + below(5) }, () => String.fromCharCode(0x4e00 + below(2000))).join("");
  const known = Array.from({ length: 2000 }, word);
  return `<main>${Array.from({ length: words }, () => known[Math.min(below(2000), below(2000))]).join("")}</main>`;
};
const large = various(8000);

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

describe("publish", () => {
  it("puts pages, modules and public files into dist/, with a manifest of them", async () => {
    const root = project({
      ".build/assets/search-1a2b.js": "export {};",
      "public/icon.svg": "<svg/>",
      "public/.DS_Store": "x",
      "public/_assets/search-of-dev.js": "left by next dev",
    });
    const manifest = await publish(root, { "/failures/a": long });
    expect(readManifest(join(root, "dist"))).toEqual(manifest);
    expect(manifest).toMatchObject({ version: 2, builtAt: "2026-11-22T08:00:00.000Z", redirects: {}, derived: {} });
    expect(Object.keys(manifest.pages).sort()).toEqual([
      "/",
      "/404",
      "/_assets/search-1a2b.js",
      "/failures/a",
      "/icon.svg",
    ]);
    expect(manifest.pages["/404"]).toMatchObject({ file: "404.html", status: 404 });
    expect(existsSync(join(root, "dist/_next"))).toBe(false);
  });

  it("compresses what gains by it, beside the file", async () => {
    const root = project();
    const { pages } = await publish(root, { "/failures/a": long });
    const page = pages["/failures/a"];
    const file = join(root, "dist/failures/a.html");
    expect(page).toMatchObject({
      bytes: statSync(file).size,
      br: statSync(`${file}.br`).size,
      gz: statSync(`${file}.gz`).size,
    });
    expect(brotliDecompressSync(readFileSync(`${file}.br`))).toEqual(readFileSync(file));
    expect(gunzipSync(readFileSync(`${file}.gz`))).toEqual(readFileSync(file));
  });

  it("compresses a page as hard as its reader can notice: quickly where it fits the first packets, harder where it does not", async () => {
    const root = project({
      ".build/assets/index-1a2b.json": large,
      ".build/assets/whole-1a2b.json": various(90_000),
    });
    const { pages } = await publish(root, { "/failures/a": various(1500), "/failures/b": large });
    const sizeAt = (address: string, quality: number) =>
      compressAtOnce(readFileSync(join(root, "dist", pages[address]?.file ?? "")), quality).br?.length;
    for (const [address, quality, other] of [
      ["/failures/a", 9, 10],
      ["/failures/b", 10, 9],
      ["/_assets/index-1a2b.json", 11, 10],
      ["/_assets/whole-1a2b.json", 10, 11],
    ] as const) {
      expect(pages[address]?.br, address).toBe(sizeAt(address, quality));
      // Otherwise the size would tell nothing.
      expect(sizeAt(address, other), address).not.toBe(sizeAt(address, quality));
    }
  });

  it("does not compress unchanged bytes again, and forgets those that are gone", async () => {
    const root = project();
    const cache = join(root, ".build/compressed");
    await publish(root, { "/failures/a": large, "/failures/b": `${large}乙`, "/failures/c": long });
    const before = new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]));
    await publish(root, { "/failures/a": `${large}改`, "/failures/b": `${large}乙`, "/failures/c": long });
    const after = readdirSync(cache);
    expect(before.size).toBe(2);
    expect(after.filter((name) => before.get(name) === statSync(join(cache, name)).mtimeMs)).toHaveLength(
      before.size - 1,
    );
    expect(after).toHaveLength(before.size);
  });
});

describe("a site that the same code made before", () => {
  const before = { "/failures/a": large, "/failures/b": `${large}乙` };
  const after = { "/failures/a": large, "/failures/b": `${large}改` };
  const later = new Date("2026-11-23T08:00:00Z");
  const forms = (root: string, name: string) =>
    ["", ".br", ".gz"].map((ending) => join(root, `dist/failures/${name}.html${ending}`));
  const inodes = (root: string, name: string) => forms(root, name).map((file) => statSync(file).ino);

  it("lends what did not change, and the next site is the one that would be made from nothing", async () => {
    const [root, fresh] = [project(), project()];
    await publish(root, before);
    const [a, b] = [inodes(root, "a"), inodes(root, "b")];
    const manifest = await publish(root, after, { at: later, sameCode: true });
    expect(inodes(root, "a")).toEqual(a);
    expect(inodes(root, "b").filter((inode) => b.includes(inode))).toEqual([]);
    expect(manifest).toEqual(await publish(fresh, after, { at: later }));
    expect(
      compareSites(join(fresh, "dist"), join(root, "dist")).flatMap(({ changed, gone, added }) =>
        [changed, gone, added].flat(),
      ),
    ).toEqual([]);
    // What is dear to compress stays remembered, though nobody asked for it this time.
    expect(readdirSync(join(root, ".build/compressed"))).toHaveLength(2);
  });

  it("lends nothing to other code", async () => {
    const root = project();
    await publish(root, before);
    const a = inodes(root, "a");
    await publish(root, after, { at: later });
    expect(inodes(root, "a").filter((inode) => a.includes(inode))).toEqual([]);
  });

  it.each([0, 1, 2])("lends no file of which form %i is cut short, and is not written into", async (form) => {
    const root = project();
    const { pages } = await publish(root, before);
    const file = forms(root, "a")[form] as string;
    const inode = statSync(file).ino;
    truncateSync(file, 10);
    const damaged = realpathSync(file);
    await publish(root, after, { at: later, sameCode: true });
    const { bytes = 0, br = 0, gz = 0 } = pages["/failures/a"] ?? {};
    expect(forms(root, "a").map((path) => statSync(path).size)).toEqual([bytes, br, gz]);
    expect(statSync(file).ino).not.toBe(inode);
    expect(statSync(damaged).size).toBe(10);
  });
});

describe("publish refuses, names every problem at once, and leaves the old site", () => {
  it.each([
    ["an unknown ending", { "public/x.exe": "" }, "/x.exe: its ending is not in"],
    ["two files of one name", { "public/404.html": "" }, "/404.html: 404.html is already published for /404"],
    [
      "a handler that nobody would see",
      { ".next/app-path-routes-manifest.json": '{"/page":"/","/new/route":"/new"}' },
      "/new: is a handler that is not in",
    ],
  ])("%s", async (_, files, message) => {
    const root = project({ "dist/index.html": "old", "public/y.exe": "" });
    writeFiles(root, files as Record<string, string>);
    const bad = { "/failures/a": "<script>1</script>" };
    const failure = await publish(root, bad).catch((error: Error) => error.message);
    expect(failure).toContain(message);
    expect(failure).toContain("/y.exe: its ending");
    expect(failure).toContain("/failures/a: <script> is an inline script");
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("old");
  });

  it("a project that was not built", async () => {
    await expect(publish("/nowhere")).rejects.toThrow("run next build first");
  });
});
