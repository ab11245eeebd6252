import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A page that Next prerendered. */
export interface Prerendered {
  /** Path below .next/server/app without ending: "index", "failures/a". */
  readonly name: string;
  readonly body: Buffer;
  readonly status: number;
}

/** Reads, one after the other, every page prerendered in a finished build (`next` is the .next folder); throws when there is none. */
export async function* readPrerendered(next: string): AsyncGenerator<Prerendered> {
  const root = join(next, "server", "app");
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`${root} is not there: run next build first`);
  });
  const files = found.filter((f) => f.isFile()).map((f) => relative(root, join(f.parentPath, f.name)));
  const wanted = files.filter((f) => f.endsWith(".html")).sort();
  for (const file of wanted) yield readOne(root, file);
}

async function readOne(root: string, file: string): Promise<Prerendered> {
  const name = file.slice(0, -".html".length);
  if (name.includes("["))
    throw new Error(`${file}: Next left a fallback shell; give it generateStaticParams, dynamicParams = false`);
  const meta = JSON.parse(await readFile(join(root, `${name}.meta`), "utf8").catch(() => "{}"));
  return {
    name: name.split(sep).join("/"),
    body: await readFile(join(root, file)),
    status: meta.status ?? 200,
  };
}

/** Reads the sheets of a finished build by the addresses that its pages have for them, each once; throws for one that is not there. */
export function sheetsOf(next: string): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const text = known.get(address) ?? readFileSync(join(next, address.replace(/^\/_next\//, "")), "utf8");
    known.set(address, text);
    return text;
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
