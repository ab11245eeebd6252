import type { FlowAnswer, FlowFile, FlowNode } from "../content/schema/flow.ts";

/** A guided check: what its file says, and the file's name as id. */
export interface Flow extends FlowFile {
  readonly id: string;
}

/** The flow that leads to all others. */
export const FIRST_FLOW = "start";

/** A question of a flow, undefined when there is none of that id. */
export function nodeOf(flow: Flow, id: string): FlowNode | undefined {
  return Object.hasOwn(flow.nodes, id) ? flow.nodes[id] : undefined;
}

/** Every answer of a flow with the id of its question, in the file's order. */
export function answersOf(flow: Flow): { readonly nodeId: string; readonly answer: FlowAnswer }[] {
  return Object.entries(flow.nodes).flatMap(([nodeId, { answers }]) => answers.map((answer) => ({ nodeId, answer })));
}

/** The flows in the order in which the first one names them; those it does not lead to come last. */
export function inReadersOrder(flows: readonly Flow[]): Flow[] {
  const found = new Set<Flow>();
  const visit = (id: string): void => {
    const flow = flows.find((f) => f.id === id);
    if (!flow || found.has(flow)) return;
    found.add(flow);
    if (id === FIRST_FLOW) for (const next of flowsFrom(flow)) visit(next);
  };
  visit(FIRST_FLOW);
  return [...new Set([...found, ...flows])];
}

/** Ids of the flows that a flow leads to, in the order of its questions. */
export function flowsFrom(flow: Flow): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const answer of nodeOf(flow, id)?.answers ?? []) {
      if (answer.flow) found.push(answer.flow);
      if (answer.next) visit(answer.next);
    }
  };
  visit(flow.first);
  return [...new Set(found)];
}
