import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A page that Next prerendered. */
export interface Prerendered {
  /** Path below .next/server/app without ending: "index", "failures/a". */
  readonly name: string;
  readonly body: Buffer;
  readonly status: number;
}

/**
 * Reads, one after the other, every page prerendered in a finished build (`next` is the .next folder); throws when there is none.
 * At once, not in turn with others: Next leaves ten thousand files beside the pages, and while their folders were
 * waited for, one by one, the documents were all made, and the threads that compress pages stood idle.
 */
export function* readPrerendered(next: string): Generator<Prerendered> {
  const root = join(next, "server", "app");
  if (!existsSync(root)) throw new Error(`${root} is not there: run next build first`);
  const found = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = found.filter((f) => f.isFile()).map((f) => relative(root, join(f.parentPath, f.name)));
  const wanted = files.filter((f) => f.endsWith(".html")).sort();
  for (const file of wanted) yield readOne(root, file);
}

function readOne(root: string, file: string): Prerendered {
  const name = file.slice(0, -".html".length);
  if (name.includes("["))
    throw new Error(`${file}: Next left a fallback shell; give it generateStaticParams, dynamicParams = false`);
  const meta = JSON.parse(
    existsSync(join(root, `${name}.meta`)) ? readFileSync(join(root, `${name}.meta`), "utf8") : "{}",
  );
  return {
    name: name.split(sep).join("/"),
    body: readFileSync(join(root, file)),
    status: meta.status ?? 200,
  };
}

/** Reads the sheets of a finished build by the addresses that its pages have for them, each once; throws for one that is not there. */
export function sheetsOf(next: string): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const text = known.get(address) ?? readSheet(join(next, address.replace(/^\/_next\//, "")));
    known.set(address, text);
    return text;
  };
}

function readSheet(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} is not there, and pages name it: run next build again`);
  return readFileSync(file, "utf8");
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
