import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import { articlePath } from "@/lib/paths.ts";
import type { Help } from "@/lib/search/results.ts";
import { crisisWords } from "./crisis-words.ts";

/** Whom to call, instead of any article, for whoever does not want to live. */
export function CrisisCard({ help, calls }: { help: Help; calls: readonly CrisisCall[] }) {
  return (
    <section className="crisis" aria-labelledby="crisis">
      <h2 id="crisis">{crisisWords.heading}</h2>
      <p>{crisisWords.first}</p>
      <ul>
        {calls
          .filter(({ money }) => help.money || !money)
          .map(({ value, name }) => (
            <li key={value}>
              <a href={`tel:${value}`}>
                <b>{value}</b> {name}
              </a>
            </li>
          ))}
      </ul>
      <p>{crisisWords.last}</p>
      <p>
        <a href={articlePath("guide", "stolen-emergency", "afterwards")}>{crisisWords.more}</a>
      </p>
    </section>
  );
}
