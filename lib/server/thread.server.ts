import { Worker } from "node:worker_threads";
import type { Question, Reply, Said } from "../handlers/protocol.ts";
import { complain } from "./complain.server.ts";

/** What a thread is asked. */
export type Ask = Omit<Question, "id">;

/** A handler threw; the message is the stack, for the log alone. */
export class HandlerError extends Error {}

/** One life of the thread that runs a site's handlers. */
export interface Thread {
  /** Resolves when it can answer; never when it ends before. */
  readonly ready: Promise<void>;
  /** Resolves when it is over, with the reason in one line. */
  readonly over: Promise<string>;
  /** Rejects with HandlerError when the handler threw, with another error when the thread ended first. */
  readonly ask: (ask: Ask) => Promise<Reply>;
  readonly end: () => void;
}

// Young objects are kept in little room: an answer's are dead when it is sent, and the process shall stay small.
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Begins a thread from its bundle, over a published site's folder; it sees of the environment what it is given. */
export function startThread(bundle: string, site: string, env: Readonly<Record<string, string>> = {}): Thread {
  const worker = new Worker(bundle, { workerData: { site }, env, execArgv: [], resourceLimits });
  const ready = Promise.withResolvers<void>();
  const over = Promise.withResolvers<string>();
  const asked = new Map<number, PromiseWithResolvers<Reply>>();
  let [last, reason, ended] = [0, "", false];
  worker.on("message", (said: Said) => {
    if ("ready" in said) return ready.resolve();
    if ("complaint" in said) return complain(said.complaint);
    const mine = asked.get(said.id);
    asked.delete(said.id);
    if ("reply" in said) mine?.resolve(said.reply);
    else mine?.reject(new HandlerError(said.failed));
  });
  worker.on("error", (error) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  worker.on("exit", (code) => {
    ended = true;
    over.resolve(reason || `exit code ${code}`);
    for (const mine of asked.values()) mine.reject(new Error("the thread ended"));
  });
  const ask = (question: Ask) => {
    if (ended) return Promise.reject(new Error("the thread has ended"));
    const mine = Promise.withResolvers<Reply>();
    asked.set(++last, mine);
    worker.postMessage({ id: last, ...question } satisfies Question);
    return mine.promise;
  };
  return { ready: ready.promise, over: over.promise, ask, end: () => void worker.terminate() };
}
