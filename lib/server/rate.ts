/** How often somebody may ask. */
export interface Rate {
  /** A second, in the long run. */
  readonly perSecond: number;
  /** At once, after a rest. */
  readonly burst: number;
}

/** For searches. Many readers share an address behind a carrier, and a person's keystrokes are searched in the browser. */
export const searchRate: Rate = { perSecond: 10, burst: 60 };

/** Clients that are remembered; the longest silent are forgotten first, and who was silent long enough has his burst anyway. */
const mostClients = 20_000;

interface Bucket {
  left: number;
  /** Milliseconds. */
  at: number;
}

/** Counts requests by client; knows no clock. */
export class RateLimit {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one request of a client at a time in milliseconds; 0 when it may go on, else the whole seconds to wait. */
  take(client: string, now: number): number {
    const { perSecond, burst } = this.#rate;
    const key = networkOf(client);
    const last = this.#buckets.get(key);
    const left = last ? Math.min(burst, last.left + ((now - last.at) / 1000) * perSecond) : burst;
    this.#buckets.delete(key);
    const bucket = { left: left >= 1 ? left - 1 : left, at: now };
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > mostClients) this.#buckets.delete(this.#buckets.keys().next().value ?? "");
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  }
}

/** An IPv6 address without its lower half, which a client may change as it likes. */
function networkOf(client: string): string {
  if (!client.includes(":") || client.includes(".")) return client;
  const [head = "", tail] = client.split("::");
  const groups = head.split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  const all = [...groups, ...Array(Math.max(0, zeros)).fill("0"), ...(tail ?? "").split(":").filter(Boolean)];
  return all.slice(0, 4).join(":");
}
