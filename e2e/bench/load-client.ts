import { connect } from "node:net";

/** What to ask, and how hard. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  /** How long, in seconds; or until so many are answered. */
  readonly seconds?: number;
  readonly requests?: number;
  /** Asked in turn by all connections together. */
  readonly paths: readonly string[];
  /** Accept-Encoding, "" for none. */
  readonly coding: string;
}

/** What came back; times in milliseconds. */
export interface Answers {
  readonly perSecond: number;
  /** By status, 0 for a connection that broke. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Asks over kept connections, each the next as soon as it is answered: little more than sockets, so that it takes little of the machine. */
export async function load({ port, connections, seconds, requests = Number.POSITIVE_INFINITY, paths, coding }: Load) {
  const messages = paths.map((path) => Buffer.from(request(path, coding)));
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  const started = performance.now();
  const end = seconds === undefined ? Number.POSITIVE_INFINITY : started + seconds * 1000;
  let asked = 0;
  const next = () => (asked < requests && performance.now() < end ? messages[asked++ % messages.length] : undefined);
  const heard = (status: number, time: number) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    times.push(time);
  };
  await Promise.all(Array.from({ length: connections }, () => client(port, next, heard)));
  return summary(times, statuses, performance.now() - started);
}

function request(path: string, coding: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${coding && `Accept-Encoding: ${coding}\r\n`}\r\n`;
}

function summary(times: number[], statuses: Record<number, number>, elapsed: number): Answers {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: (times.length / elapsed) * 1000, statuses, p50: at(0.5), p99: at(0.99), max: at(1) };
}

type Next = () => Buffer | undefined;
type Heard = (status: number, time: number) => void;

/** One client: a connection, opened again when it breaks, until there is nothing more to ask. */
async function client(port: number, next: Next, heard: Heard): Promise<void> {
  for (let message = next(); message; message = next()) await talk(port, message, next, heard);
}

function talk(port: number, first: Buffer, next: Next, heard: Heard): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = connect(port, "127.0.0.1");
  let [sent, missing, status, head] = [performance.now(), 0, 0, ""];
  let open = true;
  const ask = (message: Buffer) => {
    [sent, missing, status, head] = [performance.now(), 0, 0, ""];
    socket.write(message);
  };
  const read = (chunk: Buffer) => {
    if (status === 0) {
      head += chunk.toString("latin1");
      const cut = head.indexOf("\r\n\r\n");
      if (cut < 0) return;
      status = Number(head.slice(9, 12));
      missing = Number(/content-length: (\d+)/i.exec(head.slice(0, cut))?.[1] ?? 0) - (head.length - cut - 4);
    } else missing -= chunk.length;
    if (missing > 0) return;
    heard(status, performance.now() - sent);
    open = false;
    const message = next();
    if (!message) return void socket.end();
    open = true;
    ask(message);
  };
  socket.setNoDelay(true).on("data", read);
  socket
    .on("error", () => undefined)
    .on("close", () => {
      if (open) heard(0, performance.now() - sent);
      resolve();
    });
  ask(first);
  return promise;
}
