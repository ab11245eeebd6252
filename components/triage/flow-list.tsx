import { checkPath, paths } from "@/lib/paths.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import { questionsFrom } from "@/lib/triage/states.ts";

/** All guided checks; the first one, for those who cannot name their trouble, stands out. */
export function FlowList({ flows }: { flows: readonly Flow[] }) {
  const [first, ...rest] = flows;
  if (!first) return null;
  return (
    <div className="check">
      <p className="check-go">
        <a href={checkPath(first.id)}>{first.title}？从这里问起</a>
      </p>
      <h2 id="known">知道是哪一种，直接选</h2>
      <ul className="choices" aria-labelledby="known">
        {rest.map((flow) => (
          <li key={flow.id}>
            <a href={checkPath(flow.id)}>
              {flow.title}
              <small>最多 {questionsFrom(flow, flow.first)} 问</small>
            </a>
          </li>
        ))}
      </ul>
      <p className="check-note">
        每一步都有自己的地址，答错了往回点。不记名，也不保存你的回答。钱正在被人转走的，先看
        <a href={checkPath("stolen")}>被盗被骗</a>，或直接打<a href={paths.contacts}>号码登记簿</a>里的报警电话。
      </p>
    </div>
  );
}
