import { createHash, randomUUID } from "node:crypto";
import { maskPersonal } from "../text/mask-personal.ts";
import type { Miss, Vote } from "./schema.ts";
import { keepMiss, keepVote } from "./store.ts";
import type { Database } from "./tables.ts";
import { weekOf } from "./week.ts";

/** Ids are kept as hashes: whoever chooses one shall not be able to write anything into it. */
const keyOf = (id: string = randomUUID()): string => createHash("sha256").update(id).digest("base64url").slice(0, 22);

/** Keeps what was sent, masked once more; resolves to whether it is new. `now` in epoch milliseconds. */
export function keep(db: Database, sent: { vote: Vote } | { miss: Miss }, now: number): Promise<boolean> {
  const when = { at: now, week: weekOf(now) };
  if ("vote" in sent) {
    const { id, code, useful, reason = null, text = "" } = sent.vote;
    return keepVote(db, { id: keyOf(id), ...when, code, useful, reason, text: maskPersonal(text) || null });
  }
  const { id, query, sure, from } = sent.miss;
  return keepMiss(db, { id: keyOf(id), ...when, query: maskPersonal(query), sure, origin: from, near: null });
}
