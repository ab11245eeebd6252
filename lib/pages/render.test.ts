import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { renderPages } from "./render.server.ts";

const empty = mkdtempSync(join(tmpdir(), "render-"));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

describe("rendering", () => {
  it("a project that was not compiled says what to do", async () => {
    await expect(renderPages("/nowhere", {}).next()).rejects.toThrow("run next build first");
  });

  it("says what Next says where its server does not start", async () => {
    mkdirSync(join(empty, ".next"));
    writeFileSync(join(empty, ".next/app-path-routes-manifest.json"), '{"/page":"/"}');
    await expect(renderPages(empty, {}).next()).rejects.toThrow(
      /Next's server did not start[\s\S]*Could not find a production build/,
    );
  });

  describe.runIf(existsSync(".next/app-path-routes-manifest.json"))("this project", () => {
    it("gives pages in the order of their routes, the page for lost addresses as /404, and stops when nobody asks on", async () => {
      const params = new Proxy({}, { get: () => () => [] });
      const seen: [string, number, boolean][] = [];
      for await (const { address, status, html } of renderPages(process.cwd(), params)) {
        seen.push([address, status, html.startsWith("<!DOCTYPE html>")]);
        if (seen.length === 3) break;
      }
      expect(seen).toEqual([
        ["/", 200, true],
        ["/404", 404, true],
        ["/about", 200, true],
      ]);
    }, 60_000);

    it("fails, with the address, where a page that should be there is none", async () => {
      const params = new Proxy({}, { get: (_, route) => () => (route === "/faq/[slug]" ? [{ slug: "no-such" }] : []) });
      const all = async () => {
        for await (const _ of renderPages(process.cwd(), params));
      };
      await expect(all()).rejects.toThrow("/faq/no-such: Next answers with 404");
    }, 60_000);
  });
});
