import type { ArticleSource } from "./article-source.ts";
import { stringsAt } from "./strings.ts";

/** What no two articles may share: a slug, whatever its case and folder, and a title. */
export function checkDuplicates(articles: readonly ArticleSource[]): void {
  firstOf(
    articles,
    ({ slug }) => slug.toLowerCase(),
    (article, first) => {
      const how = article.slug === first.slug ? "重复" : "只差大小写";
      article.report(0, "文件", `slug ${article.slug} 与 ${first.file} ${how}；全站一个 slug 只用一次，换一个文件名`);
    },
  );
  const titleOf = ({ fields }: ArticleSource): string | undefined =>
    stringsAt(fields.data, ["title"])[0]?.text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  firstOf(articles, titleOf, (article, first) => {
    article.report(article.fields.lineOf(["title"]), "title", `与 ${first.file} 的标题相同；换一个读者分得清的`);
  });
}

function firstOf(
  articles: readonly ArticleSource[],
  keyOf: (article: ArticleSource) => string | undefined,
  duplicate: (article: ArticleSource, first: ArticleSource) => void,
): void {
  const seen = new Map<string, ArticleSource>();
  for (const article of articles) {
    const key = keyOf(article);
    if (!key) continue;
    const first = seen.get(key);
    if (first) duplicate(article, first);
    else seen.set(key, article);
  }
}
