/** A request as far as it says who sent it. */
export interface Sent {
  /** Address of the other end of the connection. */
  readonly remote: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Whose request it is: the other end of the connection, or whom a proxy of ours names last; earlier names anyone can write. Undefined where a proxy of ours names nobody. */
export function namedClient({ remote, headers }: Sent, isProxy: (remote: string) => boolean): string | undefined {
  if (!isProxy(remote)) return remote;
  const names = String(headers["x-forwarded-for"] ?? "").split(",");
  return names.at(-1)?.trim() || undefined;
}

/** The same, and the proxy itself where it names nobody. */
export function clientOf(sent: Sent, isProxy: (remote: string) => boolean): string {
  return namedClient(sent, isProxy) ?? sent.remote;
}

/** Whether the reader's side of the connection is encrypted, as a proxy of ours says. */
export function isSecure({ remote, headers }: Sent, isProxy: (remote: string) => boolean): boolean {
  return isProxy(remote) && String(headers["x-forwarded-proto"] ?? "").toLowerCase() === "https";
}
