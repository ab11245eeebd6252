import { isRowsFault } from "./failure-class.ts";
import type { Storage } from "./storage.server.ts";
import { type Entry, keepAll } from "./store.ts";

/** The database takes everything else, and not this. */
export class Unkeepable extends Error {}

/** Most entries of one transaction. */
const most = 256;

interface Place {
  readonly entry: Entry;
  readonly resolve: (isNew: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A disk takes as long for one entry as for fifty, so what comes in while a transaction is written is written in the next,
 * in its order. Each is acknowledged when its own transaction is on the disk, with whether it is new; it rejects with
 * StorageDown, or with Unkeepable, of which the others of its group know nothing.
 */
export function groupCommit({ use }: Pick<Storage, "use">): (entry: Entry) => Promise<boolean> {
  const waiting: Place[] = [];
  let atWork = false;
  const work = async () => {
    atWork = true;
    while (waiting.length > 0) {
      // SQLite holds up its thread: what lies there unread by now belongs to this group.
      await new Promise((resolve) => setImmediate(resolve));
      await write(waiting.splice(0, most), use);
    }
    atWork = false;
  };
  return (entry) => {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    waiting.push({ entry, resolve, reject });
    if (!atWork) void work();
    return promise;
  };
}

/** Settles every place; never rejects. */
async function write(group: readonly Place[], use: Storage["use"]): Promise<void> {
  try {
    const entries = group.map(({ entry }) => entry);
    const kept = await use((db) => keepAll(db, entries).catch((error) => unkept(error)));
    if (kept) for (const [i, { resolve }] of group.entries()) resolve(kept[i] ?? false);
    else if (group.length > 1) for (const one of group) await write([one], use);
    else group[0]?.reject(new Unkeepable());
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

/** Undefined where rows are to blame; throws where the database is. */
function unkept(error: unknown): undefined {
  if (!isRowsFault(error)) throw error;
}
