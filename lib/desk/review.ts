import { parseDocument } from "yaml";
import type { SourceFile } from "../content/check/problem.ts";
import { monthsLater } from "../day.ts";
import { asTemplate, type ReadReplies, readReplies } from "./check.ts";
import { type TemplateState, templateState } from "./templates.ts";

const words: Readonly<Record<TemplateState, string>> = {
  "": "已复核",
  changed: "待复核：那一节改过",
  due: "待复核：过了日期",
};

/** One line for each template, those to be reviewed first; [] when there are none. `today` is YYYY-MM-DD in China. */
export function reviewLines({ replies, places }: ReadReplies, today: string): string[] {
  const lines = Object.entries(replies).map(([id, reply]) => {
    const state = stateOf(id, { replies, places }, today);
    return { state, line: `${words[state]}  ${reply.reviewBy}  ${reply.owner}  ${id}  ${reply.at}` };
  });
  return lines.sort((a, b) => Number(a.state === "") - Number(b.state === "")).map(({ line }) => line);
}

/** The block of the editors' overview about templates; "" when there are none. */
export function reviewOverview(files: readonly SourceFile[], today: string): string {
  const read = readReplies(files);
  const waiting = Object.keys(read.replies).filter((id) => stateOf(id, read, today) !== "");
  const lines = reviewLines(read, today).slice(0, waiting.length);
  const count = Object.keys(read.replies).length;
  const head = `客服模板，待复核 ${waiting.length}，共 ${count}`;
  return count === 0 ? "" : [head, ...lines.map((line) => `  ${line}`)].join("\n");
}

function stateOf(
  id: string,
  { replies, places }: Pick<ReadReplies, "replies" | "places">,
  today: string,
): TemplateState {
  const reply = replies[id];
  if (!reply) return "";
  return templateState(asTemplate(id, reply, places), places.byAddress.get(reply.at)?.hash ?? "", today);
}

/** The file's text with templates marked as reviewed today: their hash, the day, and half a year until the next time. Comments and everything else stay. */
export function markReviewed(
  text: string,
  ids: readonly string[],
  { replies, places }: ReadReplies,
  today: string,
): string {
  const document = parseDocument(text);
  for (const id of ids) {
    const at = replies[id]?.at ?? "";
    document.setIn([id, "reviewedOn"], today);
    document.setIn([id, "reviewBy"], monthsLater(today, 6));
    document.setIn([id, "hash"], places.byAddress.get(at)?.hash ?? "");
  }
  return document.toString({ lineWidth: 0 });
}
