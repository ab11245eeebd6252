import { didYouMean } from "../../content/check/nearest.ts";
import { answersOf, type Flow, nodeOf } from "../flow.ts";
import { type FlowSource, placeOfAnswer } from "./flow-source.ts";

/** Questions that do not exist, cannot be reached or come back to themselves; true when the flow can be walked. */
export function checkShape(source: FlowSource, flowIds: ReadonlySet<string>): boolean {
  const found = [checkTargets(source, flowIds), checkReach(source), checkLoop(source)];
  return found.every(Boolean);
}

function checkTargets({ flow, complain }: FlowSource, flowIds: ReadonlySet<string>): boolean {
  const nodes = Object.keys(flow.nodes);
  const lost = (id: string) => `没有“${id}”这一问${didYouMean(id, nodes, `先在 nodes 里写上它`)}`;
  let sound = true;
  const fail = (path: readonly PropertyKey[], field: string, message: string): void => {
    complain(path, field, message);
    sound = false;
  };
  if (!nodeOf(flow, flow.first)) fail(["first"], "first", lost(flow.first));
  for (const { nodeId, answer } of answersOf(flow)) {
    const { path, name } = placeOfAnswer(flow, nodeId, answer.id);
    if (answer.next && !nodeOf(flow, answer.next)) fail([...path, "next"], name, lost(answer.next));
    if (answer.flow === flow.id) fail([...path, "flow"], name, "转到的就是这个自助排查自己；改成别的，或写 next");
    else if (answer.flow && !flowIds.has(answer.flow))
      fail([...path, "flow"], name, `没有 flows/${answer.flow}.yaml${didYouMean(answer.flow, flowIds, "先写上它")}`);
  }
  return sound;
}

function checkReach({ flow, complain }: FlowSource): boolean {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const { next } of nodeOf(flow, id)?.answers ?? []) if (next) visit(next);
  };
  if (!nodeOf(flow, flow.first)) return false;
  visit(flow.first);
  const lost = Object.keys(flow.nodes).filter((id) => !reached.has(id));
  for (const id of lost) complain(["nodes", id], id, "没有哪个回答通到这一问；在一个回答里写 next，或删掉它");
  return lost.length === 0;
}

function checkLoop({ flow, complain }: FlowSource): boolean {
  const loop = loopFrom(Object.keys(flow.nodes), (id) => nextsOf(flow, id));
  if (!loop) return true;
  complain(["nodes", loop[0] ?? ""], loop[0] ?? "", `问着问着绕了回来：${loop.join(" → ")}；断开一处`);
  return false;
}

function nextsOf(flow: Flow, id: string): string[] {
  return (nodeOf(flow, id)?.answers ?? []).flatMap(({ next }) => next ?? []);
}

/** A way that comes back to where it began, first and last the same; undefined when there is none. */
export function loopFrom(starts: Iterable<string>, nexts: (id: string) => readonly string[]): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (id: string): string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (done.has(id)) return undefined;
    way.push(id);
    for (const next of nexts(id)) {
      const loop = visit(next);
      if (loop) return loop;
    }
    way.pop();
    done.add(id);
    return undefined;
  };
  for (const start of starts) {
    const loop = visit(start);
    if (loop) return loop;
  }
  return undefined;
}
