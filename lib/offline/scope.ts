/** An event that the worker may keep alive. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

/** What the workers here touch of ServiceWorkerGlobalScope; the compiler's own library for workers cannot stand beside the one for pages. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { type: "window" }): Promise<readonly { url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent & Extendable) => void): void;
}
