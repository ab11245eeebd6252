import { CodeLink } from "@/components/codes/code-link.tsx";
import { DueDate } from "@/components/ui/due-date.tsx";
import type { Article } from "@/lib/content/article.ts";
import type { Registry } from "@/lib/content/mdx/plain-text.ts";
import { paths } from "@/lib/paths.ts";

/** Dates and code under the title: when the article was last checked, 待复核 once the next check is overdue. */
export function ReviewedOn({ article, code }: { article: Article; code: string | undefined }) {
  return (
    <p className="reviewed">
      <DueDate on={article.reviewBy} mark="待复核">
        上次核对 <time dateTime={article.reviewedOn}>{article.reviewedOn}</time>
      </DueDate>
      ，更新 <time dateTime={article.updatedOn}>{article.updatedOn}</time> <CodeLink code={code} />
    </p>
  );
}

/** What stands after the body: related articles, sources, changes, corrections. */
export function ArticleFoot(props: { article: Article; related: readonly Article[]; registry: Registry }) {
  const { article, related, registry } = props;
  return (
    <footer className="article-foot">
      <section aria-labelledby="related">
        <h2 id="related">接着看</h2>
        <ul>
          {related.map((other) => (
            <li key={other.url}>
              <a href={other.url}>{other.title}</a>
            </li>
          ))}
        </ul>
      </section>
      <details>
        <summary>依据和改动</summary>
        <ul>
          {article.sources.map(({ name, fact }) => (
            <li key={name}>
              {name}
              {fact && registry.facts[fact] && `：${registry.facts[fact].source}`}
            </li>
          ))}
          {article.changes.map(({ on, what }) => (
            <li key={on + what}>
              {on} {what}
            </li>
          ))}
        </ul>
      </details>
      <p>
        看到写错的地方，<a href={`${paths.about}#corrections`}>告诉我们</a>。
      </p>
    </footer>
  );
}
