import type { Codes } from "../codes/lookup.ts";
import type { Keep } from "../feedback/keep.server.ts";
import type { Limiter } from "../feedback/limit.server.ts";
import type { Storage } from "../feedback/storage.server.ts";
import type { Attempts } from "../insights/attempts.server.ts";
import type { RoomData } from "../insights/room-data.ts";

/** What the thread of feedback answers from. */
export interface Room {
  readonly storage: Storage;
  readonly keep: Keep;
  readonly codes: Codes;
  /** Origin of the pages whose forms are taken, "" for any page of this machine. */
  readonly origin: string;
  /** Where a form sent without JavaScript leads, e.g. "/thanks"; on another host its whole address. */
  readonly thanks: string;
  /** Names whoever sends, for one day. */
  readonly clientKey: (client: string, now: number) => string;
  readonly limiter: Limiter;
  /** Editors' names and the hashes of their passwords. */
  readonly editors: ReadonlyMap<string, string>;
  readonly attempts: Attempts;
  readonly content: RoomData;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Called when a miss was kept. */
  readonly onMiss: () => void;
}

/** Answers one request to the thread of feedback. */
export type Taker = (request: Request, room: Room) => Promise<Response>;
