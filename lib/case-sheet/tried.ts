import { type Trouble, troubles } from "./fields.ts";

/** The words of one guided check; what content/flows holds of it is more, and assignable. */
export interface TriedFlow {
  readonly first: string;
  readonly nodes: Readonly<Record<string, TriedNode>>;
}

interface TriedNode {
  readonly question: string;
  readonly answers: readonly { readonly id: string; readonly text: string; readonly next?: string | undefined }[];
}

export type TriedFlows = Readonly<Record<string, TriedFlow>>;

/** What a finished check tells the case sheet. */
export interface Tried {
  readonly trouble: Trouble | "";
  /** The questions with the answers given, one a line; "" when none was given. */
  readonly text: string;
}

/** The words of the flows and nothing else, for the page to carry. */
export function triedTable(flows: readonly (TriedFlow & { readonly id: string })[]): TriedFlows {
  return Object.fromEntries(
    flows.map(({ id, first, nodes }) => [
      id,
      {
        first,
        nodes: Object.fromEntries(
          Object.entries(nodes).map(([nodeId, { question, answers }]) => [
            nodeId,
            { question, answers: answers.map(({ id: answerId, text, next }) => ({ id: answerId, text, next })) },
          ]),
        ),
      },
    ]),
  );
}

/** Most answers that a check can have. */
const MOST = 20;

/**
 * Reads a fragment such as "#tried=payment-failure/yes.no". Only ids that the table knows become text, so that
 * nothing of the address itself is ever shown.
 */
export function triedFrom(fragment: string, flows: TriedFlows): Tried | undefined {
  const [, id = "", path = ""] = /^#tried=([a-z-]{1,40})(?:\/([a-z0-9.-]{0,400}))?$/.exec(fragment) ?? [];
  const flow = own(flows, id);
  if (!flow) return undefined;
  const lines: string[] = [];
  let at: string | undefined = flow.first;
  for (const answerId of path.split(".").slice(0, MOST)) {
    const node: TriedNode | undefined = at === undefined ? undefined : own(flow.nodes, at);
    const answer: TriedNode["answers"][number] | undefined = node?.answers.find((a) => a.id === answerId);
    if (!node || !answer) break;
    lines.push(`${node.question}${answer.text}。`);
    at = answer.next;
  }
  return { trouble: troubles.find((trouble) => trouble === id) ?? "", text: lines.join("\n") };
}

// Not Object.hasOwn: Safari 15.4.
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.keys(table).includes(key) ? table[key] : undefined;
}
