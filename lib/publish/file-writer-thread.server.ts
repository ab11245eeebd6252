import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { compressAtOnce, type FormSizes } from "./compress.server.ts";
import type { WriteAnswer, WriteTask } from "./file-writer.server.ts";

const { folder } = workerData as { folder: string };
const made = new Set<string>();

parentPort?.on("message", (tasks: readonly WriteTask[]) => parentPort?.postMessage(tasks.map(answerTo)));

function answerTo({ id, file, body, quality }: WriteTask): WriteAnswer {
  try {
    put(file, body);
    const sizes: FormSizes = {};
    const forms = quality === undefined ? {} : compressAtOnce(body, quality);
    for (const [form, bytes] of Object.entries(forms)) {
      put(`${file}.${form}`, bytes);
      sizes[form as keyof FormSizes] = bytes.length;
    }
    return { id, sizes };
  } catch (error) {
    // An error that is sent loses what the system said of it.
    const { message, code, path } = error as NodeJS.ErrnoException;
    return { id, error: { message, ...(code && { code }), ...(path && { path }) } };
  } finally {
    // Gives its memory back now; a hundred megabytes of such would lie before V8 looked for them.
    (body.buffer as ArrayBuffer).transfer(0);
  }
}

/** At once: handed to the pool of threads, a small file takes three turns, which cost more than the writing. */
function put(file: string, body: Uint8Array): void {
  const path = join(folder, file);
  const parent = dirname(path);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(path, body);
}
