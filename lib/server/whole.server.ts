import { stat } from "node:fs/promises";
import { join } from "node:path";
import { complain } from "./complain.server.ts";
import type { Site } from "./site.server.ts";
import { formsOf } from "./static.server.ts";

/** How long an answer holds, in milliseconds: ten thousand files are not looked at for every question. */
const holds = 60_000;

let known: { readonly site: Site; readonly at: number; readonly whole: Promise<boolean> } | undefined;

/** Whether every file of a site is there and as long as its manifest says, as of the last minute; what is not is a line in the log. */
export function isWhole(site: Site, now = performance.now()): Promise<boolean> {
  if (known?.site !== site || now - known.at > holds) known = { site, at: now, whole: look(site) };
  return known.whole;
}

async function look(site: Site): Promise<boolean> {
  const listed = Object.values(site.manifest.pages).flatMap(formsOf);
  const wrong: string[] = [];
  // A hundred at a time: the disk is the readers'.
  for (let at = 0; at < listed.length; at += 100) {
    const some = listed.slice(at, at + 100).map(async ({ file, bytes }) => {
      const found = await stat(join(site.folder, file)).catch(() => undefined);
      if (found?.size !== bytes) wrong.push(file);
    });
    await Promise.all(some);
  }
  if (wrong.length > 0)
    complain(`${site.folder}: ${wrong.length} files are not as the manifest says: ${wrong.slice(0, 3).join(", ")}`);
  return wrong.length === 0;
}
