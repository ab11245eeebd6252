import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, gzip, gzipSync, constants as zlib } from "node:zlib";
import { inTurn } from "./in-turn.ts";
import type { Effort } from "./rules.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Form = "br" | "gz";

/** Compressed forms of one file; a form that gains nothing is absent. */
export type Compressed = Partial<Record<Form, Buffer>>;

/** Bytes of the compressed forms of one file. */
export type FormSizes = Partial<Record<Form, number>>;

/** Best quality of brotli for each effort; 0: gzip alone, which every client reads and which costs next to nothing. */
const qualities: Readonly<Record<Effort, number>> = { most: 11, much: 10, some: 7, least: 0 };

/** From this quality on it takes tens of milliseconds a file, and seconds a megabyte. */
const DEAR = 10;

/** The best that takes one or two; a page comes out a twentieth larger than with the next. */
const QUICK = 9;

/** From this many bytes on the last step of quality costs seconds, for a fortieth (11) or a thirteenth (10) of a file that nobody waits for on a telephone. */
const HUGE = 1_000_000;

const qualityFor = (bytes: number, effort: Effort): number =>
  qualities[effort] - (qualities[effort] >= DEAR && bytes >= HUGE ? 1 : 0);

/**
 * Bytes that arrive before a server has to hear from the reader: ten packets of 1,460 (RFC 6928), less the headers. What
 * fits comes at the same time however small it is; for the rest a few hundred bytes may be a round trip.
 */
const FIRST_FLIGHT = 13_000;

/** From this many bytes on even what is cheap holds up whoever waits for it. */
const LARGE = 256_000;

/** Quality of brotli with which a file is compressed at once, by whoever writes it; undefined for one that takes longer than that. */
export function cheapQuality(bytes: number, effort: Effort): number | undefined {
  const quality = qualities[effort];
  return quality < DEAR && bytes < LARGE ? quality : undefined;
}

/** Both forms of a body, at once: the half of a millisecond that small files take, by the thousand, is less than handing them to another thread. */
export function compressAtOnce(body: Uint8Array, quality: number): Compressed {
  const gz = gzipSync(body, { level: 9 });
  const br = quality > 0 ? brotliCompressSync(body, { params: paramsFor(body.length, quality) }) : undefined;
  return gaining(body, { ...(br && { br }), gz });
}

/** Compresses by content hash, and remembers in a folder what is dear: bytes that did not change are not compressed again. */
export class Compressor {
  readonly #folder: string;
  readonly #asked = new Set<string>();
  #made = 0;
  // Two cores; and of the four threads of the pool, two stay free for files.
  readonly #run = inTurn(2);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Brotli and gzip of a body whose SHA-256 is given, in the pool of threads. */
  compress(body: Buffer, sha256: string, effort: Effort): Promise<Compressed> {
    const quality = qualityFor(body.length, effort);
    return this.#run(async () => {
      if (quality === 0) return gaining(body, { gz: await zip(body, { level: 9 }) });
      const [br, gz] = await Promise.all([
        effort === "much" ? this.#quickWhereItFits(body, sha256, quality) : this.#brotli(body, sha256, quality),
        zip(body, { level: 9 }),
      ]);
      return gaining(body, { br, gz });
    });
  }

  /** A reader gets what fits the first packets at once, so only what does not is worth more than the quick quality. */
  async #quickWhereItFits(body: Buffer, sha256: string, quality: number): Promise<Buffer> {
    const quick = await brotliOf(body, QUICK);
    return quality === QUICK || quick.length <= FIRST_FLIGHT ? quick : this.#brotli(body, sha256, quality);
  }

  /** What is remembered of a body stays, though its forms come from elsewhere this time. */
  keep(sha256: string, effort: Effort): void {
    for (let quality = DEAR; quality <= qualities[effort]; quality++) this.#asked.add(nameOf(sha256, quality));
  }

  /** Forgets what this run did not ask for. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    await Promise.all(names.filter((name) => !this.#asked.has(name)).map((name) => rm(join(this.#folder, name))));
  }

  /** Brotli of a body, remembered where it is dear. */
  async #brotli(body: Buffer, sha256: string, quality: number): Promise<Buffer> {
    if (quality < DEAR) return brotliOf(body, quality);
    const name = nameOf(sha256, quality);
    this.#asked.add(name);
    const known = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (known) return known;
    const made = await brotliOf(body, quality);
    await mkdir(this.#folder, { recursive: true });
    // A run that is cut off must not leave half a file under a whole one's name.
    const beside = join(this.#folder, `${name}.${++this.#made}.tmp`);
    await writeFile(beside, made);
    await rename(beside, join(this.#folder, name));
    return made;
  }
}

const nameOf = (sha256: string, quality: number): string => `${sha256}.br${quality}`;

function brotliOf(body: Buffer, quality: number): Promise<Buffer> {
  return brotli(body, { params: paramsFor(body.length, quality) });
}

function gaining(body: Uint8Array, { br, gz }: Compressed): Compressed {
  return { ...(br && br.length < body.length && { br }), ...(gz && gz.length < body.length && { gz }) };
}

/** A window that the file fills: clearing the usual one of 4 MB costs more than a small file. */
function paramsFor(bytes: number, quality: number): Record<number, number> {
  const window = Math.min(24, Math.max(16, Math.ceil(Math.log2(bytes + 16))));
  const { BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = zlib;
  return { [BROTLI_PARAM_SIZE_HINT]: bytes, [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_LGWIN]: window };
}
