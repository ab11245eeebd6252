import { checkPath } from "@/lib/paths.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import type { Given } from "@/lib/triage/walk.ts";

/** The answers so far, each with a way back to its question, folded: what they lead to comes first. */
export function GivenAnswers({ flow, given }: { flow: Flow; given: readonly Given[] }) {
  if (given.length === 0) return null;
  const ids = given.map(({ answer }) => answer.id);
  return (
    <section className="given" aria-label="你答过的">
      <details>
        <summary>你答过的 {given.length} 问，可以改</summary>
        <dl>
          {given.map(({ nodeId, node, answer }, index) => (
            <div key={nodeId}>
              <dt>{node.question}</dt>
              <dd>
                {answer.text}{" "}
                <a
                  href={checkPath(flow.id, ids.slice(0, index))}
                  aria-label={`改第 ${index + 1} 问的回答：${node.question}`}
                >
                  改
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
