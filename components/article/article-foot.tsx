import { CodeLink } from "@/components/codes/code-link.tsx";
import { DueDate } from "@/components/ui/due-date.tsx";
import type { Article } from "@/lib/content/article.ts";
import type { Registry } from "@/lib/content/registry.ts";
import { leadingSayings } from "@/lib/content/sayings.ts";
import { paths } from "@/lib/paths.ts";

/** Dates and code under the title: when the article was last checked, 待复核 once the next check is overdue. */
export function ReviewedOn({ article, code }: { article: Article; code: string | undefined }) {
  return (
    <p className="reviewed">
      <DueDate on={article.reviewBy} mark="待复核">
        上次核对 <time dateTime={article.reviewedOn}>{article.reviewedOn}</time>
      </DueDate>
      ，更新 <time dateTime={article.updatedOn}>{article.updatedOn}</time>
      {article.publishedOn !== article.updatedOn && (
        <>
          ，首发 <time dateTime={article.publishedOn}>{article.publishedOn}</time>
        </>
      )}{" "}
      <CodeLink code={code} />
    </p>
  );
}

/** What stands after the body: related articles, what people call it, sources, changes; below them `children`. */
export function ArticleFoot(props: {
  article: Article;
  related: readonly Article[];
  registry: Registry;
  children: React.ReactNode;
}) {
  const { article, related, registry } = props;
  const said = leadingSayings(article);
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
      {said.length > 0 && (
        <p className="reviewed">这些说法，说的也是这件事：{said.map((says) => `“${says}”`).join("")}。</p>
      )}
      <details>
        <summary>依据和改动</summary>
        <ul>
          {article.sources.map(({ name, fact }) => (
            <li key={name}>
              {name}
              {fact && registry.facts[fact]?.source && `：${registry.facts[fact].source}`}
            </li>
          ))}
          {article.changes.map(({ on, what }) => (
            <li key={on + what}>
              {on} {what}
            </li>
          ))}
        </ul>
      </details>
      {props.children}
    </footer>
  );
}

/** Where to report a mistake: a letter whose subject already names the article, or the page that says whom to ask. */
export function CorrectionLink({ article, code, email }: { article: Article; code: string; email: string }) {
  const number = code && `编号 ${code}`;
  const subject = encodeURIComponent(["纠错", number, article.title].filter(Boolean).join(" "));
  return (
    <p>
      看到写错的地方，
      {email ? (
        <a href={`mailto:${email}?subject=${subject}`}>写信纠错</a>
      ) : (
        <a href={`${paths.about}#corrections`}>告诉我们</a>
      )}
      {number && `，报上${number}`}。
    </p>
  );
}
