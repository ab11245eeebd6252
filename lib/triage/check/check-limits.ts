import { answersOf, FIRST_FLOW, flowsFrom } from "../flow.ts";
import { countStates, questionsFrom } from "../states.ts";
import { loopFrom } from "./check-shape.ts";
import type { FlowSource } from "./flow-source.ts";

/** Most pages that one flow may have. */
export const MOST_STATES = 150;

/** Most questions to any outcome, those of flows on the way included. */
export const MOST_QUESTIONS = 7;

/** Flows that are too large, too long, lead round in a circle, or cannot be found from the first one. Every flow can be walked. */
export function checkLimits(sources: readonly FlowSource[]): void {
  for (const { flow, complain } of sources) {
    const states = countStates(flow);
    if (states > MOST_STATES)
      complain(["nodes"], "nodes", `一共 ${states} 页，最多 ${MOST_STATES} 页；少问几层，或拆成两个自助排查`);
  }
  const byId = new Map(sources.map((source) => [source.flow.id, source]));
  const nexts = (id: string) => flowsOf(byId.get(id));
  const loop = loopFrom(byId.keys(), nexts);
  if (loop) byId.get(loop[0] ?? "")?.complain(["first"], "flow", `转来转去绕了回来：${loop.join(" → ")}；断开一处`);
  else checkLengths(byId);
  checkEntrance(byId);
}

const flowsOf = (source: FlowSource | undefined): string[] => (source ? flowsFrom(source.flow) : []);

function checkLengths(byId: ReadonlyMap<string, FlowSource>): void {
  const lengthOf = (id: string): number => {
    const source = byId.get(id);
    return source ? questionsFrom(source.flow, source.flow.first, lengthOf) : 0;
  };
  for (const [id, { flow, complain }] of byId) {
    const length = lengthOf(id);
    const inherited = answersOf(flow).some((a) => a.answer.flow && lengthOf(a.answer.flow) > MOST_QUESTIONS);
    if (length > MOST_QUESTIONS && !inherited)
      complain(
        ["first"],
        "first",
        `最长要答 ${length} 问（连转到的自助排查一起算），最多 ${MOST_QUESTIONS} 问；少问几层`,
      );
  }
}

function checkEntrance(byId: ReadonlyMap<string, FlowSource>): void {
  const first = byId.get(FIRST_FLOW);
  if (!first) return;
  const named = new Set([FIRST_FLOW, ...flowsOf(first)]);
  for (const [id, { complain }] of byId) {
    if (!named.has(id)) complain(["title"], "文件", `从 ${FIRST_FLOW}.yaml 走不到这里；在那里加一个回答 flow: ${id}`);
  }
}
