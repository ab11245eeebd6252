import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Card } from "./card.ts";
import { design, type Shape, shapes } from "./design.ts";
import { draw, drawVersion } from "./draw.server.ts";
import { type CardFont, loadFont } from "./font.server.ts";

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
  await drawAll(folder, stale, font, (done) => say(done, stale.length));
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

/** Rasterising runs beside this thread, so twice as many jobs as cores keep both busy. */
async function drawAll(
  folder: string,
  jobs: readonly Job[],
  font: CardFont,
  say: (done: number) => void,
): Promise<void> {
  const waiting = [...jobs];
  const problems: string[] = [];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await drawOne(folder, job, font).catch((error: Error) => problems.push(`${job?.card.name}：${error.message}`));
      say(jobs.length - waiting.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

async function drawOne(folder: string, { card, shape, file }: Job, font: CardFont): Promise<void> {
  const png = await draw(card, shape, font);
  if (png.length > largestBytes)
    throw new Error(`分享图有 ${png.length} 字节，超过 ${largestBytes}：减少 lib/social/draw.server.ts 的颜色数`);
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), png);
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
