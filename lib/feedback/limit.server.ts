import { createHmac, randomBytes } from "node:crypto";
import { todayInChina } from "../day.ts";

/** So many in so many milliseconds. */
export interface Allowance {
  readonly most: number;
  readonly within: number;
}

/** Names whoever sends for one day: a hash under a salt that nothing but this process's memory holds, and that is gone the next day. */
export function clientKeys(): (client: string, now: number) => string {
  let [day, salt] = ["", randomBytes(32)];
  return (client, now) => {
    const today = todayInChina(now);
    if (today !== day) [day, salt] = [today, randomBytes(32)];
    return createHmac("sha256", salt).update(subnetOf(client)).digest("base64url");
  };
}

/** An IPv6 address's network: one household has as many addresses in it as it likes. */
function subnetOf(client: string): string {
  const plain = client.replace(/^::ffff:(?=\d+\.)/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const before = head.split(":");
  const after = tail === undefined ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => "0"), ...after].slice(0, 4).join(":");
}

/** Keys that are remembered at most; beyond, the oldest are forgotten. */
const remembered = 100_000;

/** Counts by key; asked whether one more is allowed it answers 0, or after how many seconds it will be. */
export class Limiter {
  readonly #allowances: readonly Allowance[];
  readonly #seen = new Map<string, number[]>();

  constructor(allowances: readonly Allowance[]) {
    this.#allowances = allowances;
  }

  /** Counts one and answers 0, or counts nothing and answers the seconds to wait. */
  take(key: string, now: number): number {
    const longest = Math.max(...this.#allowances.map(({ within }) => within));
    const times = (this.#seen.get(key) ?? []).filter((at) => at > now - longest);
    const waits = this.#allowances.map(({ most, within }) => waitFor(times, now, most, within));
    const wait = Math.max(...waits);
    if (wait > 0) return Math.ceil(wait / 1000);
    this.#seen.delete(key); // so that it stands last
    this.#seen.set(key, [...times, now]);
    const oldest = this.#seen.size > remembered ? this.#seen.keys().next().value : undefined;
    if (oldest !== undefined) this.#seen.delete(oldest);
    return 0;
  }
}

function waitFor(times: readonly number[], now: number, most: number, within: number): number {
  const recent = times.filter((at) => at > now - within);
  const first = recent[recent.length - most];
  return first === undefined ? 0 : first + within - now;
}
