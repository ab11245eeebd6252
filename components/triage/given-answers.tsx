import { checkPath } from "@/lib/paths.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import type { Given } from "@/lib/triage/walk.ts";

/** The answers so far, each with a way back to its question. */
export function GivenAnswers({ flow, given }: { flow: Flow; given: readonly Given[] }) {
  if (given.length === 0) return null;
  const ids = given.map(({ answer }) => answer.id);
  return (
    <section className="given" aria-label="你答过的">
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
    </section>
  );
}
