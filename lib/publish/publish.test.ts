import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { files, prerendered } from "./collect.server.ts";
import { makeProject, writeFiles } from "./fixtures/next-build.ts";
import { nextPage } from "./fixtures/next-page.ts";
import { readManifest } from "./manifest.server.ts";
import { publish as publishParts } from "./publish.server.ts";

const now = new Date("2026-11-22T08:00:00Z");
const made: string[] = [];
const project = (files?: Record<string, string>) => {
  const root = makeProject(files);
  made.push(root);
  return root;
};
const publish = (root: string, at: Date) => publishParts(root, [prerendered(root), files(root)], { now: at });
const long = `<main>${"<p>先查账单，再决定要不要再付一次。</p>".repeat(300)}</main>`;

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

describe("publish", () => {
  it("puts pages, modules and public files into dist/, with a manifest of them", async () => {
    const root = project({
      ".next/server/app/failures/a.html": nextPage({ body: long }),
      ".build/assets/search-1a2b.js": "export {};",
      "public/icon.svg": "<svg/>",
      "public/.DS_Store": "x",
      "public/_assets/search-of-dev.js": "left by next dev",
    });
    const manifest = await publish(root, now);
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
    const root = project({ ".next/server/app/failures/a.html": nextPage({ body: long }) });
    const { pages } = await publish(root, now);
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

  it("does not compress unchanged bytes again, and forgets those that are gone", async () => {
    const root = project({
      ".next/server/app/failures/a.html": nextPage({ body: long }),
      ".next/server/app/failures/b.html": nextPage({ body: `${long}乙` }),
    });
    const cache = join(root, ".build/compressed");
    await publish(root, now);
    const before = new Map(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs]));
    writeFiles(root, { ".next/server/app/failures/a.html": nextPage({ body: `${long}改` }) });
    await publish(root, now);
    const after = readdirSync(cache);
    expect(before.size).toBe(2);
    expect(after.filter((name) => before.get(name) === statSync(join(cache, name)).mtimeMs)).toHaveLength(
      before.size - 1,
    );
    expect(after).toHaveLength(before.size);
  });
});

describe("publish refuses, names every problem at once, and leaves the old site", () => {
  it.each([
    [
      "a bad page",
      { ".next/server/app/failures/a.html": nextPage({ body: "<script>1</script>" }) },
      "/failures/a: <script> is an inline script",
    ],
    ["an unknown ending", { "public/x.exe": "" }, "/x.exe: its ending is not in"],
    ["two files of one name", { "public/404.html": "" }, "/404.html: 404.html is already published for /404"],
    [
      "a dynamic page",
      { ".next/app-path-routes-manifest.json": '{"/page":"/","/new/page":"/new"}' },
      "/new: is not prerendered",
    ],
    ["a fallback shell", { ".next/server/app/failures/[slug].html": nextPage() }, "fallback shell"],
  ])("%s", async (_, files, message) => {
    const root = project({ "dist/index.html": "old", "public/y.exe": "" });
    writeFiles(root, files as Record<string, string>);
    const failure = await publish(root, now).catch((error: Error) => error.message);
    expect(failure).toContain(message);
    if (message !== "fallback shell") expect(failure).toContain("/y.exe: its ending");
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("old");
  });

  it("a project that was not built", async () => {
    await expect(publish("/nowhere", now)).rejects.toThrow("run next build first");
  });
});
