import { checkPath, paths } from "@/lib/paths.ts";
import type { Flow } from "@/lib/triage/flow.ts";
import { FIRST_FLOW } from "@/lib/triage/flow.ts";

/** For those whom no answer fits: search, the first check, the numbers. */
export function WayOut({ flow }: { flow: Flow }) {
  return (
    <section className="way-out" aria-labelledby="way-out">
      <h2 id="way-out">都不对？</h2>
      <ul>
        <li>
          <a href={paths.search}>搜屏幕上的提示，或用自己的话搜</a>
        </li>
        {flow.id !== FIRST_FLOW && (
          <li>
            <a href={checkPath(FIRST_FLOW)}>从头问起</a>
          </li>
        )}
        <li>
          <a href={paths.failures}>按看到的样子找</a>
        </li>
        <li>
          <a href={paths.contacts}>找人：官方热线和报警电话</a>
        </li>
      </ul>
    </section>
  );
}
