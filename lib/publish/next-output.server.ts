import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Headers } from "./headers.ts";

/** What Next prerendered for one address: a page, or the answer of a route handler. */
export interface Prerendered {
  /** Path below .next/server/app without ending: "index", "failures/a", "sitemap.xml". */
  readonly name: string;
  readonly kind: "page" | "route";
  readonly body: Buffer;
  readonly status: number;
  readonly headers: Headers;
}

const endings = { ".html": "page", ".body": "route" } as const;

/** Reads, one after the other, everything prerendered in a finished build (`next` is the .next folder); throws when there is none. */
export async function* readPrerendered(next: string): AsyncGenerator<Prerendered> {
  const root = join(next, "server", "app");
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`${root} is not there: run next build first`);
  });
  const files = found.filter((f) => f.isFile()).map((f) => relative(root, join(f.parentPath, f.name)));
  const wanted = files.filter((f) => /\.(html|body)$/.test(f)).sort();
  for (const file of wanted) yield readOne(root, file);
}

async function readOne(root: string, file: string): Promise<Prerendered> {
  const ending = file.slice(-5) as keyof typeof endings;
  const name = file.slice(0, -5);
  if (name.includes("["))
    throw new Error(`${file}: Next left a fallback shell; give it generateStaticParams, dynamicParams = false`);
  const meta = JSON.parse(await readFile(join(root, `${name}.meta`), "utf8").catch(() => "{}"));
  return {
    name: name.split(sep).join("/"),
    kind: endings[ending],
    body: await readFile(join(root, file)),
    status: meta.status ?? 200,
    headers: meta.headers ?? {},
  };
}

/** Addresses that Next would have to run for ("/search/results", "/x/[id]"): everything the build did not prerender. */
export async function readDynamic(next: string): Promise<string[]> {
  const read = async (file: string) => JSON.parse(await readFile(join(next, file), "utf8"));
  const routes: Record<string, string> = await read("app-path-routes-manifest.json");
  const prerender = await read("prerender-manifest.json");
  const closed = Object.entries<{ fallback: unknown }>(prerender.dynamicRoutes).filter(([, r]) => r.fallback === false);
  const done = new Set([...Object.keys(prerender.routes), ...closed.map(([route]) => route)]);
  return [...new Set(Object.values(routes))].filter((route) => !done.has(route)).sort();
}
