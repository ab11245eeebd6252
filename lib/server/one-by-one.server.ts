import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Answer = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** Requests that may lie on a connection behind the one being answered; no browser and no proxy sends even two. */
const mostWaiting = 100;

/**
 * Answers the requests of a connection one after the other: whoever sends two thousand at once shall not open two
 * thousand files. The next one's turn comes when the answer before it has gone out, or the connection is closed.
 */
export function oneByOne(answer: Answer): (req: IncomingMessage, res: ServerResponse) => void {
  const lines = new WeakMap<Socket, [IncomingMessage, ServerResponse][]>();
  return (req, res) => {
    const { socket } = req;
    const line = lines.get(socket);
    if (line && line.length >= mostWaiting) socket.destroy();
    else if (line) line.push([req, res]);
    else {
      const mine: [IncomingMessage, ServerResponse][] = [[req, res]];
      lines.set(socket, mine);
      void serve(mine, socket, answer).finally(() => lines.delete(socket));
    }
  };
}

async function serve(line: [IncomingMessage, ServerResponse][], socket: Socket, answer: Answer): Promise<void> {
  for (let next = line.shift(); next && !socket.destroyed; next = line.shift()) {
    await answer(...next);
    await sent(next[1], socket);
  }
}

/** Resolves when an answer has been handed to the network; pipelined ones are not told that their connection is closed. */
function sent(res: ServerResponse, socket: Socket): Promise<void> {
  if (res.writableFinished || socket.destroyed) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  res.once("finish", resolve);
  socket.once("close", resolve);
  return promise.finally(() => {
    res.off("finish", resolve);
    socket.off("close", resolve);
  });
}
