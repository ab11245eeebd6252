import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Program, start } from "./spawn.server.ts";

/** A program to run as one step of a command. */
export interface BuildStep extends Program {
  /** What the reader of the terminal sees. */
  readonly label: string;
  /** Keeps the output back unless the step fails. */
  readonly quiet?: boolean;
  /** Lets the program write to the terminal itself: it draws there. */
  readonly draws?: boolean;
  /** Labels of the steps whose results it reads; all before it unless told. */
  readonly needs?: readonly string[];
  /** What to do when it fails, one sentence. */
  readonly repair?: string;
  /** Its result is kept from run to run: it is not run again for the same inputs. */
  readonly kept?: Kept;
}

/** How the result of a step is known again. */
export interface Kept {
  /** File below the project's root that says of which inputs the result was made; it goes when the result does. */
  readonly note: string;
  /** What tells these inputs from any others. */
  readonly of: (root: string) => string;
}

/** Makes a step run the next time, whatever is kept of it. */
export function forget(root: string, { kept }: BuildStep): void {
  if (kept) rmSync(join(root, kept.note), { force: true });
}

/** Runs a step to its end in `root`; resolves with whether it exited with 0. Says what it does, then how it went and how long it took; `count` is where it stands among others, e.g. "3/9". */
export async function runStep(root: string, step: BuildStep, count = ""): Promise<boolean> {
  const started = performance.now();
  const name = [count, step.label].filter(Boolean).join(" ");
  const isTerminal = process.stdout.isTTY && !step.draws;
  const clear = isTerminal ? "\r\u001b[K" : "";
  if (isTerminal) process.stdout.write(`${clear}… ${name}`);
  const inputs = step.kept?.of(root) ?? "";
  if (isKept(root, step, inputs)) {
    process.stdout.write(`${clear}✓ ${name}（和上次一样）\n`);
    return true;
  }
  // What is interrupted from here on would look whole.
  forget(root, step);
  const { ok, output } = await outcome(root, step);
  if (ok && step.kept) writeFileSync(join(root, step.kept.note), inputs);
  if (output) process.stdout.write(`${clear}${output}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${clear}${ok ? "✓" : "✗"} ${name}（${seconds} 秒）\n`);
  if (!ok && step.repair) console.error(`  怎么办：${step.repair}`);
  return ok;
}

function isKept(root: string, { kept }: BuildStep, inputs: string): boolean {
  const note = join(root, kept?.note ?? "");
  return kept !== undefined && existsSync(note) && readFileSync(note, "utf8") === inputs;
}

/** How a step ended; `seconds` is undefined for one that never began. */
export interface Ended {
  readonly ok: boolean;
  readonly seconds: number | undefined;
}

const AT_ONCE = 2;

/** Runs steps, two at a time, each as soon as those it needs are through; resolves with how each ended. Unless told to go on, none begins once one has failed. What a step needs that is none of these has run before. */
export async function runSteps(
  root: string,
  steps: readonly BuildStep[],
  options: { counted?: boolean; goOn?: boolean } = {},
): Promise<Ended[]> {
  const ended: Ended[] = steps.map(() => ({ ok: false, seconds: undefined }));
  const waiting = new Set(steps.keys());
  const running = new Map<number, Promise<void>>();
  const isOver = (at: number) => !waiting.has(at) && !running.has(at);
  const mayBegin = (at: number) => neededBy(steps, at).every(isOver);
  const run = async (at: number) => {
    const started = performance.now();
    const count = options.counted ? `${at + 1}/${steps.length}` : "";
    const ok = await runStep(root, steps[at] as BuildStep, count);
    ended[at] = { ok, seconds: (performance.now() - started) / 1000 };
    running.delete(at);
    if (!ok && !options.goOn) waiting.clear();
  };
  while (waiting.size + running.size > 0) {
    for (const at of [...waiting].filter(mayBegin).slice(0, AT_ONCE - running.size)) {
      waiting.delete(at);
      running.set(at, run(at));
    }
    await Promise.race(running.values());
  }
  return ended;
}

/** The steps that one waits for, by their places; a step can only need what stands before it. */
function neededBy(steps: readonly BuildStep[], at: number): number[] {
  const needs = steps[at]?.needs;
  return [...Array(at).keys()].filter((before) => !needs || needs.includes(steps[before]?.label ?? ""));
}

async function outcome(root: string, step: BuildStep): Promise<{ ok: boolean; output: string }> {
  const said: Buffer[] = [];
  const child = start(root, step, !step.draws);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  try {
    const [code] = await once(child, step.draws ? "exit" : "close");
    const ok = code === 0;
    return { ok, output: ok && step.quiet ? "" : Buffer.concat(said).toString("utf8") };
  } catch (error) {
    return { ok: false, output: `${(error as Error).message}\n` };
  }
}
