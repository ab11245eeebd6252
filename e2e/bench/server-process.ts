import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ended, serverEnv, serverFlags } from "../../lib/server/fixtures/process.ts";
import { ask, untilHealthy } from "../../lib/server/fixtures/wire.ts";
import type { Answers, Load } from "./load-client.ts";

/** A server of a built project in a process of its own, as `npm start` runs it, and how long its beginning took, in ms. */
export interface Started {
  readonly port: number;
  readonly process: ChildProcess;
  readonly firstPage: number;
  readonly ready: number;
  readonly firstSearch: number;
  readonly stop: () => Promise<unknown>;
}

/** Starts it and times what a reader meets first: a page, `ready` (page, search and code can be answered), a search after that. */
export async function startServer(root: string, port: number): Promise<Started> {
  const started = performance.now();
  const child = spawn(process.execPath, [...serverFlags, join(root, ".build/server.mjs")], {
    cwd: root,
    env: { ...process.env, ...serverEnv, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const since = (from: number) => performance.now() - from;
  while ((await ask(port, "/failures").catch(() => undefined))?.status !== 200) await pause(2);
  const firstPage = since(started);
  await untilHealthy(port);
  const ready = since(started);
  const asked = performance.now();
  await ask(port, "/search?q=%E7%99%BB%E4%B8%8D%E4%B8%8A", { "accept-encoding": "br" });
  const stop = () => {
    child.kill("SIGTERM");
    return ended(child);
  };
  return { port, process: child, firstPage, ready, firstSearch: since(asked), stop };
}

/** Puts a load on it from a third process. */
export async function runLoad(load: Load): Promise<Answers> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "load.cli.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(load));
  return JSON.parse(await text(child.stdout));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
