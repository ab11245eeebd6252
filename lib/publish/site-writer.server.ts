import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Compressor, cheapQuality, type FormSizes } from "./compress.server.ts";
import { isCompressible } from "./content-types.ts";
import { FileWriter } from "./file-writer.server.ts";
import { effortFor, type Headers } from "./headers.ts";
import { inTurn } from "./in-turn.ts";
import type { LastSite } from "./last-site.server.ts";
import { type Derived, type Entry, type Manifest, packManifest, type Redirect } from "./manifest.ts";
import { type Effort, type PublishRule, rules as standing } from "./rules.ts";

/** A file to be published under an address. */
export interface Item {
  readonly address: string;
  /** Path below the site's folder. */
  readonly file: string;
  readonly body: Buffer;
  readonly headers: Headers;
  /** Absent means 200. */
  readonly status?: number;
}

// A thousand articles are tens of thousands of files: held all at once they are more than a process may have. Enough that what waits for a thread keeps nothing else waiting.
const atOnce = 256;
const turn = 8;
// What fits one packet with its headers arrives no sooner when it is smaller; the pages of short codes are such, by the thousand.
const onePacket = 1_000;
// Only programs read Markdown, one file at a time; a section is smaller than this, and there are as many as short codes.
const smallMarkdown = 5_000;
// What is dear saves a page that small a twentieth, and no packet.
const smallPage = 12_000;

/** Writes a site into an empty folder, file by file, and remembers what it wrote; what stands against publishing it is gathered in `problems`. */
export class SiteWriter {
  readonly folder: string;
  readonly problems: string[] = [];
  readonly rules: readonly PublishRule[];
  readonly #compressor: Compressor;
  readonly #writer: FileWriter;
  readonly #last: LastSite | undefined;
  readonly #entries = new Map<string, Promise<Entry>>();
  readonly #files = new Map<string, string>();
  readonly #redirects: Record<string, Redirect> = {};
  readonly #derived: Record<string, Derived> = {};
  readonly #run = inTurn(atOnce);
  readonly #folders = new Set<string>();

  /** `last` is a site that the same code made: what did not change since is not made again. */
  constructor(
    folder: string,
    compressor: Compressor,
    options: { rules?: readonly PublishRule[]; last?: LastSite } = {},
  ) {
    this.folder = folder;
    this.#compressor = compressor;
    this.#writer = new FileWriter(folder);
    this.rules = options.rules ?? standing;
    this.#last = options.last;
  }

  /** Begins to write a file; resolves once it has begun, so that whoever makes files does not run ahead of the disk. */
  async add(item: Item): Promise<void> {
    const rival = this.#files.get(item.file);
    if (rival !== undefined) {
      this.problems.push(`${item.address}: ${item.file} is already published for ${rival}`);
      return;
    }
    this.#files.set(item.file, item.address);
    const begun = Promise.withResolvers<void>();
    const written = this.#run(() => {
      begun.resolve();
      return this.#write(item);
    });
    written.catch(() => undefined); // whoever asks for the entries is told
    this.#entries.set(item.address, written);
    await begun.promise;
    // Whoever waits for the disk or for a thread gets his turn, or the parts that need neither would all go first.
    if (this.#files.size % turn === 0) await setImmediate();
  }

  /** Writes a file that no address leads to: what our own server runs, and hosts of files need not know. */
  async addUnlisted(file: string, body: Buffer): Promise<void> {
    await this.#writer.write(file, body);
  }

  /** Makes an address answer with another one. */
  redirect(address: string, to: Redirect): void {
    this.#redirects[address] = to;
  }

  /** Makes an address answer with another one's text, edited. */
  derive(address: string, from: Derived): void {
    this.#derived[address] = from;
  }

  /** Everything written so far, by address in the order of their letters, once it is on the disk; rejects when something could not be written. */
  async entries(): Promise<Record<string, Entry>> {
    const entries = await Promise.all(
      [...this.#entries].map(async ([address, entry]) => [address, await entry] as const),
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Bytes of a file written before; at once, or whoever reads thousands would wait a turn of the others for each. */
  read(file: string): Buffer {
    return readFileSync(join(this.folder, file));
  }

  /** Writes the manifest and resolves to it; `assets` are the hashed files of earlier builds, newest first. */
  async finish(builtAt: string, assets: Manifest["assets"]): Promise<Manifest> {
    const [pages, redirects, derived] = [await this.entries(), this.#redirects, this.#derived];
    const manifest: Manifest = { version: 2, builtAt, pages, redirects, derived, assets };
    await this.#writer.write("manifest.json", Buffer.from(packManifest(manifest)));
    return manifest;
  }

  /** Ends what works for it; nothing can be added afterwards. */
  end(): Promise<void> {
    return this.#writer.end();
  }

  async #write({ address, file, body, headers, status = 200 }: Item): Promise<Entry> {
    const sha256 = createHash("sha256").update(body).digest("hex");
    const effort = this.#effortOf(address, body, headers);
    const sizes = this.#linked(file, sha256, effort) ?? (await this.#made(file, body, sha256, effort));
    return { file, sha256, bytes: body.length, ...sizes, headers, ...(status !== 200 && { status }) };
  }

  /** Bytes of the forms of a file that the last site had, which is linked; undefined for any other. */
  #linked(file: string, sha256: string, effort: Effort | undefined) {
    if (!this.#last) return undefined;
    this.#makeFolderOf(file);
    const sizes = this.#last.link(file, sha256, this.folder);
    if (sizes && effort) this.#compressor.keep(sha256, effort);
    return sizes;
  }

  async #made(file: string, body: Buffer, sha256: string, effort: Effort | undefined): Promise<FormSizes> {
    const quality = effort && cheapQuality(body.length, effort);
    if (!effort || quality !== undefined) return this.#writer.write(file, body, quality);
    const written = this.#writer.write(file, body);
    written.catch(() => undefined); // told below
    const forms = Object.entries(await this.#compressor.compress(body, sha256, effort));
    await Promise.all([written, ...forms.map(([form, bytes]) => this.#writer.write(`${file}.${form}`, bytes))]);
    return Object.fromEntries(forms.map(([form, bytes]) => [form, bytes.length]));
  }

  #makeFolderOf(file: string): void {
    const folder = dirname(join(this.folder, file));
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** How hard a file is compressed; undefined for one that is not. */
  #effortOf(address: string, body: Buffer, headers: Headers): Effort | undefined {
    const type = headers["content-type"] ?? "";
    const least = type.startsWith("text/markdown") ? smallMarkdown : onePacket;
    if (body.length <= least || !isCompressible(type)) return undefined;
    const isSmall = type.startsWith("text/html") && body.length <= smallPage;
    return effortFor({ address, type, isSmall }, this.rules);
  }
}
