import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import type { Degree } from "@/lib/feedback/words.ts";
import { waysOut } from "./search-words.ts";

/** Where to go when nothing answers: the emergency with its numbers first. */
export function WaysOut(props: { calls: readonly CrisisCall[]; tells: boolean; sure: Degree }) {
  return (
    <ul className="ways-out" data-sure={props.sure}>
      {waysOut(props.calls, props.tells).map((line) => (
        <li key={JSON.stringify(line)}>
          {line.map((part) =>
            typeof part === "string" ? (
              part
            ) : (
              <a key={part.url} href={part.url} className={part.url.startsWith("tel:") ? "tel" : undefined}>
                {part.text}
              </a>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
