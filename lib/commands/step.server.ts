import { once } from "node:events";
import { type Program, start } from "./spawn.server.ts";

/** A program to run as one step of a command. */
export interface BuildStep extends Program {
  /** What the reader of the terminal sees. */
  readonly label: string;
  /** Keeps the output back unless the step fails. */
  readonly quiet?: boolean;
  /** Lets the program write to the terminal itself: it draws there. */
  readonly draws?: boolean;
  /** Steps of one stage that follow each other do not need each other. */
  readonly stage?: string;
  /** What to do when it fails, one sentence. */
  readonly repair?: string;
}

/** Runs a step to its end in `root`; resolves with whether it exited with 0. Says what it does, then how it went and how long it took; `count` is where it stands among others, e.g. "3/9". */
export async function runStep(root: string, step: BuildStep, count = ""): Promise<boolean> {
  const started = performance.now();
  const name = [count, step.label].filter(Boolean).join(" ");
  const isTerminal = process.stdout.isTTY && !step.draws;
  const clear = isTerminal ? "\r\u001b[K" : "";
  if (isTerminal) process.stdout.write(`${clear}… ${name}`);
  const { ok, output } = await outcome(root, step);
  if (output) process.stdout.write(`${clear}${output}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${clear}${ok ? "✓" : "✗"} ${name}（${seconds} 秒）\n`);
  if (!ok && step.repair) console.error(`  怎么办：${step.repair}`);
  return ok;
}

/** Runs steps that do not need each other, two at a time; resolves with which exited with 0. Unless told to go on, none begins once one has failed. */
export async function runTogether(
  root: string,
  steps: readonly BuildStep[],
  options: { counts?: readonly string[]; goOn?: boolean } = {},
): Promise<boolean[]> {
  const results = steps.map(() => false);
  const waiting = [...steps.keys()];
  let failed = false;
  const work = async () => {
    for (let i = waiting.shift(); i !== undefined && (options.goOn || !failed); i = waiting.shift()) {
      const ok = await runStep(root, steps[i] as BuildStep, options.counts?.[i]);
      results[i] = ok;
      failed ||= !ok;
    }
  };
  await Promise.all([work(), work()]);
  return results;
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
