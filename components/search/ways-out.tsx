import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import { waysOut } from "./search-words.ts";

/** Where to go when nothing answers: the emergency with its numbers first. */
export function WaysOut({ calls }: { calls: readonly CrisisCall[] }) {
  return (
    <ul className="ways-out">
      {waysOut(calls).map((line) => (
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
