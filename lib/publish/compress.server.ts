import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { inTurn } from "./in-turn.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const { BROTLI_PARAM_SIZE_HINT: sizeHint, BROTLI_PARAM_QUALITY: quality } = zlib;

const forms = {
  br: (body: Buffer, quick: boolean) =>
    brotli(body, { params: { [sizeHint]: body.length, ...(quick && { [quality]: 10 }) } }), // 11 is the default
  gz: (body: Buffer) => zip(body, { level: 9 }),
} as const;

export type Form = keyof typeof forms;

/** Compressed forms of one file; a form that gains nothing is absent. */
export type Compressed = Partial<Record<Form, Buffer>>;

/** Compresses by content hash, and remembers in a folder: bytes that did not change are not compressed again. */
export class Compressor {
  readonly #folder: string;
  readonly #begun = new Map<string, Promise<Compressed>>();
  // Two cores; and of the four threads of the pool, two stay free for files.
  readonly #run = inTurn(2);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Brotli and gzip of a body whose SHA-256 is given; asked twice, it works once, so work can begin before its result is needed. `quick` trades a fiftieth of the size for two thirds of the time. */
  compress(body: Buffer, sha256: string, quick = false): Promise<Compressed> {
    const known = this.#begun.get(sha256);
    if (known) return known;
    const made = this.#run(() => this.#both(body, sha256, quick));
    made.catch(() => undefined); // whoever waits for it is told
    this.#begun.set(sha256, made);
    return made;
  }

  /** Forgets what this run did not ask for. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    await Promise.all(names.filter((n) => !this.#begun.has(n.slice(0, 64))).map((n) => rm(join(this.#folder, n))));
  }

  async #both(body: Buffer, sha256: string, quick: boolean): Promise<Compressed> {
    const br = await this.#one("br", body, sha256, quick);
    const gz = await this.#one("gz", body, sha256, quick);
    return { ...(br.length < body.length && { br }), ...(gz.length < body.length && { gz }) };
  }

  async #one(form: Form, body: Buffer, sha256: string, quick: boolean): Promise<Buffer> {
    const name = `${sha256}.${form}`;
    const known = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (known) return known;
    const made = await forms[form](body, quick);
    await mkdir(this.#folder, { recursive: true });
    // A run that is cut off must not leave half a file under a whole one's name.
    await writeFile(join(this.#folder, `${name}.tmp`), made);
    await rename(join(this.#folder, `${name}.tmp`), join(this.#folder, name));
    return made;
  }
}
