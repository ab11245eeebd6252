import type { Reply } from "../handlers/protocol.ts";
import { complain } from "./complain.server.ts";
import { Line, type Manner, type Place, Unanswered } from "./line.server.ts";
import { type Ask, HandlerError, type Thread } from "./thread.server.ts";

/** The handlers of a site: a thread that is begun anew when it ends, and the line before it. */
export interface Handlers {
  /** Resolves when the first thread can answer. */
  readonly ready: Promise<void>;
  /** Rejects with Unanswered, or with HandlerError. */
  readonly ask: (ask: Ask, manner?: Manner) => Promise<Reply>;
  /** Resolves when the line is empty and the thread is over. */
  readonly stop: () => Promise<void>;
}

/** Times in milliseconds. */
export interface Limits {
  /** What stops when the thread does, as the log names it. */
  readonly what: string;
  /** Questions handed over at once: while one is answered, the next lies ready. */
  readonly atOnce: number;
  /** Questions that wait behind them. */
  readonly waiting: number;
  /** How long a question may wait, and how long a thread may work on one before it is ended. */
  readonly patience: number;
  /** Pauses before a thread is begun anew, longer each time. */
  readonly pauses: readonly number[];
  /** A thread that lived as long counts as well: the next pause is the first again. */
  readonly healthy: number;
}

/** Those of searches. */
export const usualLimits: Limits = {
  what: "search",
  atOnce: 2,
  waiting: 64,
  patience: 10_000,
  pauses: [0, 1_000, 5_000, 30_000],
  healthy: 60_000,
};

/** Keeps a thread alive; nobody waits for one that will not be there soon. */
export function keepHandlers(begin: () => Thread, limits: Limits = usualLimits): Handlers {
  return new Keeper(begin, limits);
}

class Keeper implements Handlers {
  readonly #begin: () => Thread;
  readonly #limits: Limits;
  readonly #line: Line<Ask, Reply>;
  readonly #firstReady = Promise.withResolvers<void>();
  readonly #idle = Promise.withResolvers<void>();
  #thread: Thread | undefined;
  #ready = false;
  #atWork = 0;
  #deaths = 0;
  #stopping = false;

  constructor(begin: () => Thread, limits: Limits) {
    this.#begin = begin;
    this.#limits = limits;
    this.#line = new Line(limits.waiting, limits.patience);
    this.#start();
  }

  get ready(): Promise<void> {
    return this.#firstReady.promise;
  }

  ask(ask: Ask, manner?: Manner): Promise<Reply> {
    if (!this.#thread) return Promise.reject(new Unanswered("the handlers are down", 10));
    const answer = this.#line.join(ask, manner);
    this.#serve();
    return answer;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#thread && (this.#atWork > 0 || !this.#line.isEmpty)) await this.#idle.promise;
    this.#thread?.end();
    await this.#thread?.over;
  }

  #start(): void {
    const [thread, born] = [this.#begin(), performance.now()];
    this.#thread = thread;
    thread.ready.then(() => {
      this.#ready = true;
      this.#firstReady.resolve();
      this.#serve();
    });
    thread.over.then((reason) => this.#bury(reason, performance.now() - born));
  }

  #bury(reason: string, age: number): void {
    this.#thread = undefined;
    this.#ready = false;
    if (this.#stopping) this.#rest();
    else this.#revive(reason, age);
  }

  #revive(reason: string, age: number): void {
    this.#deaths = age > this.#limits.healthy ? 1 : this.#deaths + 1;
    const { pauses } = this.#limits;
    const pause = pauses[Math.min(this.#deaths, pauses.length) - 1] ?? 0;
    complain(`${this.#limits.what} stopped after ${Math.round(age)} ms (${reason}); it begins anew in ${pause} ms`);
    if (pause > 0) this.#line.close(new Unanswered("the handlers are down", Math.ceil(pause / 1000)));
    if (pause === 0) this.#start();
    else setTimeout(() => this.#stopping || this.#start(), pause).unref();
  }

  #serve(): void {
    while (this.#ready && this.#atWork < this.#limits.atOnce) {
      const place = this.#line.next();
      if (!place) break;
      this.#work(place);
    }
    if (this.#stopping && this.#atWork === 0 && this.#line.isEmpty) this.#rest();
  }

  #work({ question, resolve, reject }: Place<Ask, Reply>): void {
    const thread = this.#thread as Thread;
    this.#atWork += 1;
    const watchdog = setTimeout(thread.end, this.#limits.patience);
    const fail = (error: unknown) =>
      reject(error instanceof HandlerError ? error : new Unanswered(`${this.#limits.what} stopped over it`, 2));
    void thread
      .ask(question)
      .then(resolve, fail)
      .finally(() => {
        clearTimeout(watchdog);
        this.#atWork -= 1;
        this.#serve();
      });
  }

  #rest(): void {
    this.#line.close(new Unanswered("the server stops", 10));
    this.#idle.resolve();
  }
}
