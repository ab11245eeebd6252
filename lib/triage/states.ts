import { type Flow, nodeOf } from "./flow.ts";
import { type State, walk } from "./walk.ts";

/** Every state of a flow that has no loop, its start first, as answers are listed. */
export function allStates(flow: Flow): State[] {
  const states: State[] = [];
  const visit = (answers: readonly string[]): void => {
    const state = walk(flow, answers);
    if (!state) return;
    states.push(state);
    if (state.at.kind === "question") for (const { id } of state.at.node.answers) visit([...answers, id]);
  };
  visit([]);
  return states;
}

/** How many states a flow without a loop has, its start included; counted without making them, so that a huge flow is no trouble. */
export function countStates(flow: Flow): number {
  const counts = new Map<string, number>();
  const below = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const answers = nodeOf(flow, id)?.answers ?? [];
    const count = answers.reduce((sum, { next, outcome }) => sum + (next ? below(next) : outcome ? 1 : 0), 1);
    counts.set(id, count);
    return count;
  };
  return below(flow.first);
}

/** Most questions a reader still answers from a question on, that one included; `flowLength` says how many another flow asks, 0 to stay within this one. */
export function questionsFrom(flow: Flow, nodeId: string, flowLength: (id: string) => number = () => 0): number {
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const answers = nodeOf(flow, id)?.answers ?? [];
    const after = answers.map(({ next, flow: other }) => (next ? from(next) : other ? flowLength(other) : 0));
    const most = 1 + Math.max(0, ...after);
    known.set(id, most);
    return most;
  };
  return from(nodeId);
}
