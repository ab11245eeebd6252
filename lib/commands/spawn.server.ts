import { type ChildProcess, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** How a program of the project is to be run. */
export interface Program {
  /** A name in node_modules/.bin, or "node" for a script of ours. */
  readonly run: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
}

const leash = pathToFileURL(fileURLToPath(new URL("leash.server.ts", import.meta.url))).href;

/** Starts a program on the pinned Node in `root`; it ends when this process does, however that ends. `heard`: its output comes through pipes, otherwise it writes to the terminal itself. */
export function start(root: string, { run, env }: Program, heard = false): ChildProcess {
  const [program, ...args] = run;
  const script = program === "node" ? [] : [realpathSync(join(root, "node_modules/.bin", program))];
  const out = heard ? "pipe" : "inherit";
  return spawn(process.execPath, ["--import", leash, ...script, ...args], {
    cwd: root,
    // contentlayer2 takes PWD for its working directory, and hangs when that is another project.
    env: { ...process.env, PWD: root, NEXT_TELEMETRY_DISABLED: "1", ...env, LEASH: "3" },
    stdio: ["ignore", out, out, "pipe"],
  });
}
