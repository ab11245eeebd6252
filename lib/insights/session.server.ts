import { createHash, randomBytes } from "node:crypto";
import type { Database } from "../feedback/tables.ts";

const HOUR = 3_600_000;
/** How long somebody stays signed in, and how long the device is known. Milliseconds. */
export const SIGNED_IN = 12 * HOUR;
export const KNOWN = 180 * 24 * HOUR;

/** A device as its cookie tells. */
export interface Device {
  readonly name: string;
  readonly signedIn: boolean;
}

const keyOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** The device of a cookie's token; undefined when it is not known. */
export async function findDevice(db: Database, token: string, now: number): Promise<Device | undefined> {
  if (!token) return undefined;
  const row = await db.selectFrom("devices").selectAll().where("token", "=", keyOf(token)).executeTakeFirst();
  return row && row.knownUntil > now ? { name: row.name, signedIn: row.signedInUntil > now } : undefined;
}

/** Signs a device in under a token of its own, in place of the one it had; resolves to the token. */
export async function signIn(db: Database, name: string, old: string, now: number): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  if (old) await db.deleteFrom("devices").where("token", "=", keyOf(old)).execute();
  const row = { token: keyOf(token), name, signedInUntil: now + SIGNED_IN, knownUntil: now + KNOWN };
  await db.insertInto("devices").values(row).execute();
  return token;
}

/** Signs a device out; it stays known. */
export async function signOut(db: Database, token: string): Promise<void> {
  await db.updateTable("devices").set({ signedInUntil: 0 }).where("token", "=", keyOf(token)).execute();
}
