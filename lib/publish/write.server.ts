import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Collection, Item } from "./collect.server.ts";
import type { Form } from "./compress.server.ts";
import { inTurn } from "./in-turn.ts";
import type { Entry, Manifest } from "./manifest.ts";

// A thousand articles are tens of thousands of files: opened all at once they are more than a process may hold (EMFILE).
const openAtOnce = 32;

/** Writes a site beside `dist` and puts it in its place when it is whole; a failure leaves the old one standing. */
export async function writeSite(dist: string, site: Collection, builtAt: string): Promise<Manifest> {
  const fresh = `${dist}.tmp`;
  await rm(fresh, { recursive: true, force: true });
  const run = inTurn(openAtOnce);
  const pages = await Promise.all([...site.items.values()].map((item) => run(() => writeItem(fresh, item))));
  const manifest: Manifest = { version: 1, builtAt, pages: Object.fromEntries(pages), redirects: site.redirects };
  await writeFile(join(fresh, "manifest.json"), JSON.stringify(manifest));
  await replace(dist, fresh);
  return manifest;
}

async function writeItem(root: string, item: Item): Promise<[string, Entry]> {
  const { address, file, sha256, body, headers, status } = item;
  const target = join(root, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, body);
  const forms = Object.entries(await item.forms);
  for (const [form, bytes] of forms) await writeFile(`${target}.${form}`, bytes);
  const sizes = Object.fromEntries(forms.map(([form, bytes]) => [form as Form, bytes.length]));
  return [address, { file, sha256, bytes: body.length, ...sizes, headers, ...(status !== 200 && { status }) }];
}

// A folder cannot be renamed onto another, so there is a moment without dist/; the server keeps what it read meanwhile.
async function replace(dist: string, fresh: string): Promise<void> {
  await rm(`${dist}.old`, { recursive: true, force: true });
  await rename(dist, `${dist}.old`).catch(() => undefined);
  await rename(fresh, dist);
  await rm(`${dist}.old`, { recursive: true, force: true });
}
