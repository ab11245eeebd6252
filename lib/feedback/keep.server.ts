import { createHash, randomUUID } from "node:crypto";
import { maskPersonal } from "../text/mask-personal.ts";
import { groupCommit } from "./group-commit.server.ts";
import type { Miss, Vote } from "./schema.ts";
import type { Storage } from "./storage.server.ts";
import type { Entry } from "./store.ts";
import { weekOf } from "./week.ts";

/** Keeps what was sent, masked once more; resolves, once it is on the disk, to whether it is new. `now` in epoch milliseconds. */
export type Keep = (sent: { readonly vote: Vote } | { readonly miss: Miss }, now: number) => Promise<boolean>;

/** Keeps what is sent in a database; rejects with StorageDown or with Unkeepable. */
export function keeping(storage: Pick<Storage, "use">): Keep {
  const write = groupCommit(storage);
  return (sent, now) => write(entryOf(sent, now));
}

/** Ids are kept as hashes: whoever chooses one shall not be able to write anything into it. */
const keyOf = (id: string = randomUUID()): string => createHash("sha256").update(id).digest("base64url").slice(0, 22);

function entryOf(sent: Parameters<Keep>[0], now: number): Entry {
  const when = { at: now, week: weekOf(now) };
  if ("vote" in sent) {
    const { id, code, useful, reason = null, text = "" } = sent.vote;
    return { vote: { id: keyOf(id), ...when, code, useful, reason, text: maskPersonal(text) || null } };
  }
  const { id, query, sure, from } = sent.miss;
  return { miss: { id: keyOf(id), ...when, query: maskPersonal(query), sure, origin: from, near: null } };
}
