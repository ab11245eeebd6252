import type { Reason, Request, Response } from "./protocol.ts";
import type { SearchAnswer, SearchOptions } from "./results.ts";

export interface SearchClientOptions {
  /** Address of the worker, which knows where its index is. */
  readonly workerUrl: string;
  /** Leaves the second tier out. */
  readonly saveData?: boolean;
  /** Called when the second tier is in, or the first after patience had ended: a shown answer may now be better. */
  readonly onUpdate?: () => void;
}

/** Why there is no answer; "superseded" when a later question was asked. */
export interface Unavailable {
  readonly unavailable: true;
  readonly reason: Reason;
}

export interface SearchClient {
  /** Answers, or says that it cannot; never rejects. Only the latest question is answered. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer | Unavailable>;
  /** What the reader may be about to type; [] when there is no index. */
  suggest(prefix: string): Promise<readonly string[]>;
  /** Starts worker and download ahead of the first question, and at once after they failed; a question tries again after a while only, or every key would. */
  warm(): void;
  dispose(): void;
}

type Ask = Request extends infer R ? (R extends Request ? Omit<R, "id"> : never) : never;
type Settle = (response: Response) => void;

/** Milliseconds after which a reader is told that there is no answer. */
export const PATIENCE = 8000;
/** Milliseconds after a failure in which questions do not try again: each key is one. */
const REST = 15_000;

/** The search of a page: a worker with the index in it, started on first use. */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  const waiting = new Map<number, Settle>();
  let worker: Worker | undefined;
  let loaded: Promise<Response> | undefined;
  let lastId = 0;
  let lastSearch = 0;
  let failedAt = Number.NaN;

  function settle(response: Response): void {
    if (response.type === "bodies") {
      options.onUpdate?.();
      return;
    }
    waiting.get(response.id)?.(response);
    waiting.delete(response.id);
  }

  /** Everything that waits is told, and so is what is asked soon after. */
  function fail(reason: Reason): void {
    worker?.terminate();
    worker = undefined;
    loaded = Promise.resolve({ type: "failed", id: 0, reason });
    failedAt = performance.now();
    for (const id of [...waiting.keys()]) settle({ type: "failed", id, reason });
  }

  function post(request: Ask): Promise<Response> {
    const id = ++lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      try {
        worker?.postMessage({ ...request, id });
      } catch {
        settle({ type: "failed", id, reason: "worker" });
      }
    });
  }

  async function load(): Promise<Response> {
    try {
      worker = new Worker(options.workerUrl);
      worker.onmessage = (event: MessageEvent<Response>) => settle(event.data);
      worker.onerror = () => fail("worker");
    } catch {
      fail("worker");
      return { type: "failed", id: 0, reason: "worker" };
    }
    const response = await post({ type: "load", whole: !options.saveData });
    if (response.type === "failed") fail(response.reason);
    return response;
  }

  /** Loads the index; when patience ends before, the reader is told so, and it is used when it comes all the same. */
  function start(): Promise<Response> {
    failedAt = Number.NaN;
    let late = false;
    const loading = load();
    loading.then((response) => {
      if (!late || response.type === "failed") return;
      loaded = loading;
      options.onUpdate?.();
    });
    return inTime(loading, () => {
      late = true;
    });
  }

  function ready(): Promise<Response> {
    if (performance.now() - failedAt > REST) loaded = undefined;
    loaded ??= start();
    return loaded;
  }

  async function ask(request: Ask): Promise<Response> {
    const response = await ready();
    return response.type === "failed" ? response : inTime(post(request));
  }

  return {
    async search(query, searchOptions = {}) {
      const mine = ++lastSearch;
      await ready();
      if (mine !== lastSearch) return { unavailable: true, reason: "superseded" };
      const response = await ask({ type: "search", query, options: searchOptions });
      if (mine !== lastSearch) return { unavailable: true, reason: "superseded" };
      if (response.type === "answer") return response.answer;
      return { unavailable: true, reason: response.type === "failed" ? response.reason : "error" };
    },
    async suggest(prefix) {
      const response = await ask({ type: "suggest", prefix });
      return response.type === "suggestions" ? response.suggestions : [];
    },
    warm: () => {
      if (failedAt >= 0) loaded = undefined;
      void ready();
    },
    dispose: () => fail("worker"),
  };
}

/** What `response` says, or that it did not come within patience, of which `onLate` is told. */
function inTime(response: Promise<Response>, onLate = () => {}): Promise<Response> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onLate();
      resolve({ type: "failed", id: 0, reason: "network" });
    }, PATIENCE);
    response.then((answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}
