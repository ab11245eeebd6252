declare global {
  interface Window {
    engineTimes: number[];
  }
}

/**
 * Runs in a page before anything else: gives it a Worker that runs on the page's own thread. DevTools slows only
 * that thread down, so this is how the engine itself is measured on a slow processor: the ms of each search go to
 * `window.engineTimes`. Needs a page without policy.
 */
export function workerInPage(): void {
  window.engineTimes = [];
  class PageWorker extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    onerror: (() => void) | null = null;
    private readonly scope: { onmessage?: (event: { data: unknown }) => void; postMessage: (data: unknown) => void };
    private readonly ready: Promise<void>;

    constructor(url: string) {
      super();
      this.scope = {
        postMessage: (data) =>
          this.deliver(() => this.tell(new MessageEvent("message", { data: structuredClone(data) }))),
      };
      this.ready = fetch(url)
        .then((response) => response.text())
        .then((code) => void new Function("self", code)(this.scope));
    }

    postMessage(data: { type: string }): void {
      const copy = structuredClone(data);
      const run = () => {
        const started = performance.now();
        this.scope.onmessage?.({ data: copy }); // a search is over when this returns
        if (copy.type === "search") window.engineTimes.push(performance.now() - started);
      };
      this.ready.then(() => this.deliver(run));
    }

    terminate(): void {}

    private tell(event: MessageEvent): void {
      this.onmessage?.(event);
      this.dispatchEvent(event);
    }

    /** As a task of its own, like a message between threads. */
    private deliver(task: () => void): void {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        task();
      };
      port2.postMessage(0);
    }
  }
  (window as { Worker: unknown }).Worker = PageWorker;
}
