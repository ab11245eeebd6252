import { spawn } from "node:child_process";
import { join } from "node:path";

/** A program to run as one step of a command. */
export interface Step {
  /** What the reader of the terminal sees. */
  readonly label: string;
  /** A name in node_modules/.bin, or "node" for a script of ours. */
  readonly run: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps the output back unless the step fails. */
  readonly quiet?: boolean;
}

/** Runs a step to its end in `root`; resolves with whether it exited with 0. Prints its label and how long it took. */
export function runStep(root: string, step: Step): Promise<boolean> {
  const started = performance.now();
  const [program, ...args] = step.run;
  const file = program === "node" ? process.execPath : join(root, "node_modules/.bin", program);
  // contentlayer2 takes PWD for its working directory, and hangs when that is another project.
  const env = { ...process.env, PWD: root, NEXT_TELEMETRY_DISABLED: "1", ...step.env };
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: ["ignore", step.quiet ? "pipe" : "inherit", step.quiet ? "pipe" : "inherit"],
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    const end = (ok: boolean) => {
      if (!ok && step.quiet) process.stderr.write(Buffer.concat(output));
      console.log(`${ok ? "✓" : "✗"} ${step.label}（${((performance.now() - started) / 1000).toFixed(1)} 秒）`);
      resolve(ok);
    };
    child.on("error", (error) => {
      console.error(error.message);
      end(false);
    });
    child.on("exit", (code) => end(code === 0));
  });
}
