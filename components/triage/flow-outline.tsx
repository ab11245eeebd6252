import type { FlowAnswer } from "@/lib/content/schema/flow.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import { nodeOf } from "@/lib/triage/flow.ts";
import { placeQuestions } from "@/lib/triage/map-layers.ts";

/** Where an answer leads, as a link. */
export interface Goal {
  readonly text: string;
  readonly url: string;
}

/** A guided check as a list: questions by number, below each its answers and where they lead. */
export function FlowOutline({ flow, goal }: { flow: Flow; goal: (answer: FlowAnswer) => Goal }) {
  const placed = placeQuestions(flow);
  const numbers = new Map(placed.map(({ id, number }) => [id, number + 1]));
  return (
    <ol className="flow-outline">
      {placed.map(({ id }) => {
        const node = nodeOf(flow, id);
        return (
          <li key={id} id={`q-${id}`}>
            {node?.question}
            <ul>
              {node?.answers.map((answer) => (
                <li key={answer.id}>
                  {answer.text}：
                  {answer.next ? (
                    <a href={`#q-${answer.next}`}>接着第 {numbers.get(answer.next)} 问</a>
                  ) : (
                    <a href={goal(answer).url}>{goal(answer).text}</a>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
