import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener, RequestError } from "@hono/node-server";
import { complain } from "./complain.server.ts";
import { isApi } from "./guard.ts";
import { plainAnswer } from "./plain-answer.ts";

/** Answers a request of node's with a web-standard function; resolves when the answer is on its way. */
export async function answerWith(
  answer: (request: Request) => Promise<Response>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const errorHandler = (error: unknown) => plainError(error, isApi(req.url ?? ""));
  await getRequestListener(answer, { overrideGlobalObjects: false, errorHandler })(req, res);
}

/** A Host that is none is the client's mistake, everything else ours. */
function plainError(error: unknown, machine: boolean): Response {
  const ours = !(error instanceof RequestError);
  if (ours) complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const { status, headers, body } = plainAnswer(ours ? 500 : 400, machine);
  return new Response(body, { status, headers });
}
