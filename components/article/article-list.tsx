import type { Article } from "@/lib/content/article.ts";

/** Articles as links, each with a line of what the reader would say or see. */
export function ArticleList<A extends Pick<Article, "url" | "title">>({
  articles,
  lines,
}: {
  articles: readonly A[];
  lines: (article: A) => string;
}) {
  return (
    <ul className="article-list">
      {articles.map((article) => (
        <li key={article.url}>
          <a href={article.url}>{article.title}</a>
          <p>{lines(article)}</p>
        </li>
      ))}
    </ul>
  );
}
