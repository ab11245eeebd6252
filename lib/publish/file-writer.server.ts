import { Worker } from "node:worker_threads";
import type { FormSizes } from "./compress.server.ts";

/** A file to be written, as it is sent to the thread; with a quality of brotli its compressed forms stand beside it. */
export interface WriteTask {
  readonly id: number;
  /** Path below the folder. */
  readonly file: string;
  readonly body: Uint8Array;
  readonly quality?: number;
}

/** What became of it: the bytes of its forms, or what the system said. */
export type WriteAnswer =
  | { readonly id: number; readonly sizes: FormSizes }
  | {
      readonly id: number;
      readonly error: { readonly message: string; readonly code?: string; readonly path?: string };
    };

/**
 * Writes files below a folder in a thread of its own: tens of thousands of small ones are a quarter of publishing, and
 * whoever makes pages and documents need not wait for the disk, nor for what is cheap to compress.
 */
export class FileWriter {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, PromiseWithResolvers<FormSizes>>();
  #batch: WriteTask[] = [];
  #lastId = 0;
  #ended: Error | undefined;

  constructor(folder: string) {
    this.#thread = new Worker(new URL("./file-writer-thread.server.ts", import.meta.url), { workerData: { folder } });
    this.#thread.on("message", (answers: readonly WriteAnswer[]) => {
      for (const answer of answers) this.#settle(answer);
    });
    this.#thread.on("error", (thrown) => this.#fail(thrown instanceof Error ? thrown : new Error(String(thrown))));
    this.#thread.on("exit", () => this.#fail(new Error("the thread that writes files has ended")));
  }

  /** Writes a file, and with a quality of brotli its compressed forms, whose bytes this resolves to; rejects with the system's error. */
  write(file: string, body: Uint8Array, quality?: number): Promise<FormSizes> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const waiting = Promise.withResolvers<FormSizes>();
    this.#waiting.set(id, waiting);
    if (this.#batch.length === 0) setImmediate(() => this.#send());
    // A copy of its own: of what many small buffers share, all would be sent.
    this.#batch.push({ id, file, body: new Uint8Array(body), ...(quality !== undefined && { quality }) });
    return waiting.promise;
  }

  /** Ends the thread; what still waits is rejected. */
  async end(): Promise<void> {
    await this.#thread.terminate();
  }

  #send(): void {
    const tasks = this.#batch;
    this.#batch = [];
    this.#thread.postMessage(
      tasks,
      tasks.map(({ body }) => body.buffer as ArrayBuffer),
    );
  }

  #settle(answer: WriteAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("sizes" in answer) waiting?.resolve(answer.sizes);
    else waiting?.reject(Object.assign(new Error(answer.error.message), answer.error));
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
