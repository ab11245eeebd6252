import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { feedbackDataFile, handlersFolder } from "../publish/handler-files.ts";
import { answerWith, handOver } from "./answer.server.ts";
import type { FeedbackData } from "./feedback-data.ts";
import type { Question, Said } from "./protocol.ts";
import { openRoom } from "./room.server.ts";
import { takerOf } from "./takers.server.ts";

// Entry of a bundle: a thread of its own, so that a slow disk holds up no page. It alone has the database.

const site = String(workerData.site);
const data: FeedbackData = JSON.parse(readFileSync(join(site, handlersFolder, feedbackDataFile), "utf8"));
const say = (said: Said) => parentPort?.postMessage(said);
const room = openRoom(site, data, process.env, (complaint) => say({ complaint }));

parentPort?.on("message", (question: Question) => {
  const { id } = question;
  const path = question.target.replace(/\?.*$/s, "");
  const answer = async (request: Request) =>
    (await takerOf(path))?.(request, room) ?? new Response("", { status: 404 });
  answerWith(question, answer).then(
    (reply) => parentPort && handOver(parentPort, id, reply),
    (error) => say({ id, failed: String(error?.stack ?? error) }),
  );
});
say({ ready: true });
