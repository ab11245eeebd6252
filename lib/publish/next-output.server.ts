import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page as Next renders it. */
export interface Rendered {
  readonly address: string;
  readonly html: string;
  readonly status: number;
}

/** What a finished build of Next can answer for, by the addresses of its folders ("/failures/[slug]"). */
export interface Routes {
  readonly pages: readonly string[];
  readonly handlers: readonly string[];
}

/** Reads what a build of Next answers for (`next` is the .next folder); throws when there is none. */
export function readRoutes(next: string): Routes {
  const file = join(next, "app-path-routes-manifest.json");
  if (!existsSync(file)) throw new Error(`${file} is not there: run next build first`);
  const all = Object.entries<string>(JSON.parse(readFileSync(file, "utf8")));
  const ending = (end: string) => all.filter(([path]) => path.endsWith(end)).map(([, route]) => route);
  return { pages: ending("/page").sort(), handlers: ending("/route").sort() };
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
