import type { EmergencyBranch } from "../content/schema/emergency.ts";
import type { FlowAnswer, FlowNode } from "../content/schema/flow.ts";
import { type Flow, nodeOf } from "./flow.ts";

/** A question that was answered. */
export interface Given {
  readonly nodeId: string;
  readonly node: FlowNode;
  readonly answer: FlowAnswer;
}

/** Where the answers lead: the next question, or a section of an article. */
export type Stand =
  | { readonly kind: "question"; readonly nodeId: string; readonly node: FlowNode }
  | {
      readonly kind: "outcome";
      readonly section: string;
      readonly lead: string;
      readonly emergency: readonly EmergencyBranch[];
    };

/** A flow and the answers given so far; all there is to know of a reader's way. */
export interface State {
  readonly flow: Flow;
  readonly given: readonly Given[];
  readonly at: Stand;
}

/** Longest list of answers that is read, in characters. */
const LONGEST = 160;

/** The answer ids in an address ("idle.yes"); undefined when it cannot be a list of ids. */
export function parseAnswers(text: string): string[] | undefined {
  if (text.length > LONGEST || !/^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*$/.test(text)) return undefined;
  return text.split(".");
}

/** The answer ids as an address writes them. */
export function writeAnswers(given: readonly Given[]): string {
  return given.map(({ answer }) => answer.id).join(".");
}

/** Replays answers from the flow's start; undefined when one of them is not an answer to its question, comes after an outcome, or leads to another flow. */
export function walk(flow: Flow, answers: readonly string[]): State | undefined {
  const given: Given[] = [];
  let at: Stand | undefined = questionAt(flow, flow.first);
  for (const id of answers) {
    if (at?.kind !== "question") return undefined;
    const answer = at.node.answers.find((a) => a.id === id);
    if (!answer) return undefined;
    given.push({ nodeId: at.nodeId, node: at.node, answer });
    at = standAfter(flow, answer);
  }
  return at && { flow, given, at };
}

function standAfter(flow: Flow, answer: FlowAnswer): Stand | undefined {
  if (answer.outcome)
    return { kind: "outcome", section: answer.outcome, lead: answer.lead ?? "", emergency: answer.emergency ?? [] };
  return answer.next ? questionAt(flow, answer.next) : undefined;
}

function questionAt(flow: Flow, nodeId: string): Stand | undefined {
  const node = nodeOf(flow, nodeId);
  return node && { kind: "question", nodeId, node };
}
