import { createHash } from "node:crypto";
import { join } from "node:path";
import { addressOf, fileOf } from "./addresses.ts";
import type { Compressed, Compressor } from "./compress.server.ts";
import { isCompressible, typeOf, withCharset } from "./content-types.ts";
import { type Found, readFolder } from "./files.server.ts";
import { type Headers, headersFor, isHydrated, isQuick } from "./headers.ts";
import { keyFileName } from "./indexnow-key.ts";
import type { Redirect } from "./manifest.ts";
import { type Prerendered, readPrerendered } from "./next-output.server.ts";
import { publishPage } from "./page.ts";
import type { Rule } from "./rules.ts";

/** A file to be published under an address. */
export interface Item {
  readonly address: string;
  readonly file: string;
  readonly body: Buffer;
  /** SHA-256 of the body, hexadecimal. */
  readonly sha256: string;
  /** On their way from the moment the item is known. */
  readonly forms: Promise<Compressed>;
  readonly headers: Headers;
  readonly status: number;
}

type Raw = Omit<Item, "sha256" | "forms">;

/** Everything to be published, and what stands against it. */
export interface Collection {
  /** By file. */
  readonly items: Map<string, Item>;
  readonly redirects: Record<string, Redirect>;
  readonly problems: string[];
}

/** A collection under way. */
interface Job extends Collection {
  readonly rules: readonly Rule[];
  readonly compressor: Compressor;
}

/** Gathers pages, route handlers' answers, our modules, share images and public/ of a project whose build is done. */
export async function collect(root: string, rules: readonly Rule[], compressor: Compressor): Promise<Collection> {
  const next = join(root, ".next");
  const out: Job = { items: new Map(), redirects: {}, problems: [], rules, compressor };
  for await (const found of readPrerendered(next)) {
    const address = addressOf(found.name);
    if (address === undefined) continue;
    if (found.kind === "route") addRoute(out, address, found);
    else addPage(out, address, found);
  }
  for (const file of await readFolder(join(root, ".build", "assets"), "_assets/")) addFile(out, file);
  for (const file of await readFolder(join(root, ".build", "cards"), "card/")) addFile(out, file);
  for (const file of await readFolder(join(root, "public"))) addFile(out, file);
  const key = process.env.INDEXNOW_KEY?.trim();
  if (key) addFile(out, { name: keyFileName(key), body: Buffer.from(key) });
  return out;
}

function addFile(out: Job, { name, body }: Found): void {
  const address = `/${name}`;
  const type = typeOf(name);
  if (!type) out.problems.push(`${address}: its ending is not in lib/publish/content-types.ts`);
  else add(out, { address, file: name, body, status: 200, headers: headersFor({ address, type }, out.rules) });
}

function addPage(out: Job, address: string, found: Prerendered): void {
  const page = publishPage(found.body.toString("utf8"), isHydrated(address, out.rules), digest);
  out.problems.push(...page.problems.map((problem) => `${address}: ${problem}`));
  const type = "text/html; charset=utf-8";
  const headers = headersFor({ address, type, policy: page.policy }, out.rules);
  add(out, { address, file: fileOf(address, type), body: Buffer.from(page.html), headers, status: found.status });
}

function addRoute(out: Job, address: string, found: Prerendered): void {
  const type = withCharset(found.headers["content-type"] ?? typeOf(address) ?? "application/octet-stream");
  const headers = headersFor({ address, type, own: found.headers }, out.rules);
  if (found.status < 300 || found.status >= 400) {
    add(out, { address, file: fileOf(address, type), body: found.body, headers, status: found.status });
    return;
  }
  const { location = "", "content-type": _, ...rest } = headers;
  if (/^\/(?![/\\])/.test(location)) out.redirects[address] = { status: found.status, location, headers: rest };
  else out.problems.push(`${address}: redirects to “${location}”, which is not an address of this site`);
}

function add(out: Job, raw: Raw): void {
  const rival = out.items.get(raw.file);
  if (rival) out.problems.push(`${raw.address}: ${raw.file} is already published for ${rival.address}`);
  const quick = isQuick(raw.address, raw.headers["content-type"] ?? "", out.rules);
  out.items.set(raw.file, makeItem(raw, out.compressor, quick));
}

// What fits one packet with its headers arrives no sooner when it is smaller; the pages of short codes are such, by the thousand.
const onePacket = 1_000;
// Only programs read Markdown, one file at a time; a section is smaller than this, and there are as many as short codes.
const smallMarkdown = 5_000;

/** Completes an item, and sets its compression going where that gains anything. */
export function makeItem(raw: Raw, compressor: Compressor, quick = false): Item {
  const sha256 = createHash("sha256").update(raw.body).digest("hex");
  const type = raw.headers["content-type"] ?? "";
  const least = type.startsWith("text/markdown") ? smallMarkdown : onePacket;
  const compressible = raw.body.length > least && isCompressible(type);
  const forms = compressible ? compressor.compress(raw.body, sha256, quick) : Promise.resolve({});
  return { ...raw, sha256, forms };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
