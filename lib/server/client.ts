/** A request as far as it says who sent it. */
export interface Sent {
  /** Address of the other end of the connection. */
  readonly remote: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Addresses from which a proxy of ours may speak: this machine, and networks that lead nowhere else. */
const ours = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

/** Whose request it is: the other end of the connection, or whom a proxy of ours names last; earlier names anyone can write. */
export function clientOf({ remote, headers }: Sent): string {
  const named = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return ours.test(remote) && named ? named : remote;
}

/** Whether the reader's side of the connection is encrypted, as a proxy of ours says. */
export function isSecure({ remote, headers }: Sent): boolean {
  return ours.test(remote) && String(headers["x-forwarded-proto"] ?? "").toLowerCase() === "https";
}
