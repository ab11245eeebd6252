import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Card } from "./card.ts";
import { design, type Shape, shapes } from "./design.ts";
import { draw, drawVersion } from "./draw.server.ts";
import { type CardFont, loadFont } from "./font.server.ts";
import type { Painted, Wish } from "./painter.server.ts";

/** Largest image in bytes: chat apps fetch it while somebody waits for the preview. */
export const largestBytes = 40_000;

/** Folder of the images below the project's root; lib/publish takes them from there. */
export const cardsFolder = ".build/cards";

/** Beside the images, hidden so that it is not published: file → hash of what it was drawn from, "" while that is not sure. */
const record = ".drawn.json";

/** How many images there are, and how many had to be drawn. */
export interface Made {
  readonly all: number;
  readonly drawn: number;
}

interface Job {
  readonly card: Card;
  readonly shape: Shape;
  /** Below the folder, e.g. "failures/disconnect-square.png". */
  readonly file: string;
  readonly hash: string;
}

/** Draws what changed since the last time and removes what is gone; `say` hears of progress. Throws one error with every card that cannot be drawn. */
export async function makeCards(
  root: string,
  cards: readonly Card[],
  say: (done: number, of: number) => void,
): Promise<Made> {
  const font = loadFont(root);
  refuseMissing(cards, font);
  const folder = join(root, cardsFolder);
  const before = await recorded(folder);
  const jobs = cards.flatMap((card) => (Object.keys(shapes) as Shape[]).map((shape) => jobOf(card, shape)));
  const now = Object.fromEntries(jobs.map(({ file, hash }) => [file, hash]));
  const stale = jobs.filter(({ file, hash }) => before[file] !== hash || !existsSync(join(folder, file)));
  await Promise.all(
    Object.keys(before)
      .filter((file) => !(file in now))
      .map((file) => rm(join(folder, file), { force: true })),
  );
  // Before anything is drawn: after an interruption, what it had drawn must not count as what was there before.
  const unsure = Object.fromEntries(stale.map(({ file }) => [file, ""]));
  await write(folder, { ...now, ...unsure });
  await drawAll(root, stale, font, (done) => say(done, stale.length));
  await write(folder, now);
  return { all: jobs.length, drawn: stale.length };
}

/** What was drawn the last time; nothing when that is not known, and then all is drawn. */
async function recorded(folder: string): Promise<Readonly<Record<string, string>>> {
  try {
    return JSON.parse(await readFile(join(folder, record), "utf8"));
  } catch {
    return {};
  }
}

async function write(folder: string, drawn: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, record), JSON.stringify(drawn));
}

function jobOf(card: Card, shape: Shape): Job {
  try {
    const hash = createHash("sha256")
      .update(JSON.stringify([drawVersion, design(card, shape)]))
      .digest("hex");
    return { card, shape, file: `${card.name}${shapes[shape].ending}.png`, hash };
  } catch (error) {
    throw new Error(`content/${card.name}.mdx：${(error as Error).message}`);
  }
}

/** Below that many, loading the font in other threads takes longer than drawing. */
const few = 8;

/** Draws in threads, one a core; a handful here. */
async function drawAll(root: string, jobs: readonly Job[], font: CardFont, say: (done: number) => void): Promise<void> {
  const waiting = [...jobs];
  const problems: string[] = [];
  const paint = async (painter: (wish: Wish) => Promise<Painted>) => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const painted = await painter({ card: job.card, shape: job.shape });
      const problem = "png" in painted ? await keep(root, job.file, painted.png) : painted.problem;
      if (problem) problems.push(`${job.card.name}：${problem}`);
      say(jobs.length - waiting.length);
    }
  };
  if (jobs.length <= few) await paint(({ card, shape }) => draw(card, shape, font).then((png) => ({ png }), problemOf));
  else await Promise.all(Array.from({ length: availableParallelism() }, () => withPainter(root, paint)));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function problemOf(error: Error): Painted {
  return { problem: error.message };
}

// What a card leaves behind is dead when it is drawn; with more room for it a thread holds 100 MB more.
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Lends a thread that draws, and ends it; rejects when the thread dies. */
async function withPainter(
  root: string,
  use: (painter: (wish: Wish) => Promise<Painted>) => Promise<void>,
): Promise<void> {
  const thread = new Worker(new URL("./painter.server.ts", import.meta.url), { workerData: { root }, resourceLimits });
  const died = new Promise<never>((_, reject) => thread.once("error", reject));
  const painter = async (wish: Wish): Promise<Painted> => {
    thread.postMessage(wish);
    const [painted] = await once(thread, "message");
    return painted;
  };
  try {
    await Promise.race([died, use(painter)]);
  } finally {
    await thread.terminate();
  }
}

/** Writes an image; resolves with what stands against it, if something does. */
async function keep(root: string, file: string, png: Uint8Array): Promise<string | undefined> {
  if (png.length > largestBytes)
    return `分享图有 ${png.length} 字节，超过 ${largestBytes}：减少 lib/social/draw.server.ts 的颜色数`;
  const target = join(root, cardsFolder, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, png);
  return undefined;
}

/** A character without a shape would be drawn as an empty box. */
function refuseMissing(cards: readonly Card[], font: CardFont): void {
  const problems = cards.flatMap((card) => {
    const missing = missingIn(card, font);
    return missing.length > 0 ? [`content/${card.name}.mdx：分享图的字体没有“${missing.join("")}”，换一个字`] : [];
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

/** The characters of a card that the font has no shape for. */
export function missingIn(card: Card, font: CardFont): string[] {
  const text = [
    card.title,
    card.kind,
    card.note,
    card.code,
    ...card.answers.flatMap((a) => [a.question, a.answer]),
  ].join("");
  return [...new Set(text)].filter((character) => character.trim() && !font.has(character));
}
