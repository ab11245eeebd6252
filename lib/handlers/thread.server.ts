import { parentPort, workerData } from "node:worker_threads";
import { answer, handOver } from "./answer.server.ts";
import { handlers } from "./handlers.ts";
import { readLibrary } from "./library.server.ts";
import type { Question, Said } from "./protocol.ts";

// Entry of a bundle: a thread of its own, so that a long search holds up no page. It alone has the index.

const library = readLibrary(String(workerData.site));
// The first answer of each kind takes twenty times as long as the next; and what cannot answer shall not say that it can.
for (const path of handlers.keys())
  await answer({ id: 0, target: `${path}?q=${encodeURIComponent("断线")}`, headers: {}, coding: "br" }, library);

const say = (said: Said) => parentPort?.postMessage(said);

parentPort?.on("message", (question: Question) => {
  const { id } = question;
  answer(question, library).then(
    (reply) => parentPort && handOver(parentPort, id, reply),
    (error) => say({ id, failed: String(error?.stack ?? error) }),
  );
});
say({ ready: true });
