import type { FlowAnswer } from "@/lib/content/schema/flow.ts";
import { checkPath } from "@/lib/paths.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import { questionsFrom } from "@/lib/triage/states.ts";
import type { Given, Stand } from "@/lib/triage/walk.ts";

/** A question and its answers, each a plain link to where it leads; `heading` is the question as this page's heading. */
export function Question(props: {
  flow: Flow;
  given: readonly Given[];
  at: Stand & { kind: "question" };
  heading: (id: string, text: string) => React.ReactNode;
}) {
  const { flow, given, at, heading } = props;
  const number = given.length + 1;
  const most = given.length + questionsFrom(flow, at.nodeId);
  const before = given.map(({ answer }) => answer.id);
  return (
    <section className="check" aria-labelledby="question">
      <p className="check-count">
        第 {number} 问{most > number ? `，最多 ${most} 问` : "，最后一问"}
      </p>
      {heading("question", at.node.question)}
      {at.node.help && <p className="check-help">{at.node.help}</p>}
      <ul className="choices" aria-labelledby="question">
        {at.node.answers.map((answer) => (
          <li key={answer.id}>
            <a href={targetOf(flow, before, answer)}>{answer.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function targetOf(flow: Flow, before: readonly string[], answer: FlowAnswer): string {
  return answer.flow ? checkPath(answer.flow) : checkPath(flow.id, [...before, answer.id]);
}
