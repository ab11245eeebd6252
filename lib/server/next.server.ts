import { createServer, type Server } from "node:http";
import { inTurn } from "../publish/in-turn.ts";
import { ask, type InnerAnswer } from "./inner-request.server.ts";

/** Answers addresses that must run. */
export interface Runner {
  /** The handler's answer to a GET; rejects when there is none. */
  readonly get: (target: string, headers: Record<string, string>) => Promise<InnerAnswer>;
  /** Begins to get ready, without waiting; failures are said on stderr and tried again later. */
  readonly warm: () => void;
}

const answerWithin = 10_000;
const tryAgainAfter = 30_000;
// A handler works on the thread that also sends the pages: a flood of questions waits its turn, and then is turned away.
const atOnce = 2;
const mostWaiting = 100;

/**
 * Next over a project's build, begun after the site is up and never waited for by readers' pages. It sits behind a
 * server that listens nowhere: Next parses a clean HTTP request of ours, and its answer is checked before it is sent.
 */
export function nextRunner(dir: string): Runner {
  let starting: Promise<Server> | undefined;
  const started = () => {
    starting ??= startNext(dir).catch((error) => {
      console.error(`Next did not start: ${error instanceof Error ? error.message : error}`);
      setTimeout(() => (starting = undefined), tryAgainAfter).unref();
      throw error;
    });
    return starting;
  };
  const run = inTurn(atOnce);
  let waiting = 0;
  return {
    get: async (target, headers) => {
      if (waiting >= mostWaiting) throw new Error("too many questions at once");
      waiting += 1;
      return run(async () => ask(await started(), target, headers, answerWithin)).finally(() => (waiting -= 1));
    },
    warm: () => void started().catch(() => undefined),
  };
}

async function startNext(dir: string): Promise<Server> {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir, hostname: "localhost", port: 3000 });
  await app.prepare();
  const handle = app.getRequestHandler();
  return createServer((req, res) => void handle(req, res));
}
