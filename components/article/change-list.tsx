import type { ChangeDay } from "@/lib/content/changes.ts";

/** What was changed, day by day; articles with the same change stand together. */
export function ChangeList({ days }: { days: readonly ChangeDay[] }) {
  return days.map(({ on, changes }) => (
    <section key={on} className="prompt-group" aria-labelledby={`on-${on}`}>
      <h2 id={`on-${on}`}>
        <time dateTime={on}>{on}</time>
      </h2>
      {changes.map(({ what, articles }) => (
        <div key={what}>
          <h3>{what}</h3>
          <ul>
            {articles.map(({ url, title }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}
