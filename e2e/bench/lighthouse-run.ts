import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./chromium.ts";

/** What Lighthouse says of one visit. */
export interface Score {
  /** 0–100: performance, accessibility, best-practices, seo. */
  readonly categories: Readonly<Record<string, number>>;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
  /** Audits that take points away from a category, "category/audit". */
  readonly failed: readonly string[];
}

interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
}

export type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

const howTo = `没有找到 Lighthouse。它不是本项目的依赖（装进来会锁不住），装在项目外面就行：
  mkdir -p ../lighthouse && cd ../lighthouse && npm init -y && npm install lighthouse@12
或者用 LIGHTHOUSE=<装了它的文件夹> 指给我。`;

/** Loads Lighthouse from LIGHTHOUSE (its own folder, or one where it is installed) or from ../lighthouse; throws with what to do when it is not there. */
export async function findLighthouse(root: string, configured: string | undefined): Promise<Lighthouse> {
  const folders = configured ? [resolve(configured)] : [join(dirname(resolve(root)), "lighthouse")];
  const files = folders.flatMap((folder) => [
    join(folder, "core/index.js"),
    join(folder, "node_modules/lighthouse/core/index.js"),
  ]);
  const file = files.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(configured ? `LIGHTHOUSE=${configured} 里没有 Lighthouse。\n${howTo}` : howTo);
  return (await import(pathToFileURL(file).href)).default;
}

/** One visit with an empty profile, as Lighthouse's mobile preset makes it (slow 4G and a slow phone, simulated). */
export async function visit(lighthouse: Lighthouse, root: string, url: string): Promise<Score> {
  const port = await freePort();
  const browser = await launch(root, `--remote-debugging-port=${port}`);
  try {
    const result = await lighthouse(url, { port, output: "json", logLevel: "error" });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? "no result"}`);
    return scoreOf(result.lhr);
  } finally {
    await browser.close();
  }
}

function scoreOf({ audits, categories }: Report): Score {
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const failed = Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === "performance" ? 0.9 : 1))
      .map(({ id }) => `${category}/${id}`),
  );
  return {
    categories: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lcp: number("largest-contentful-paint"),
    tbt: number("total-blocking-time"),
    cls: number("cumulative-layout-shift"),
    bytes: number("total-byte-weight"),
    failed,
  };
}

function freePort(): Promise<number> {
  return new Promise((found, refused) => {
    const server = createServer().once("error", refused);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
