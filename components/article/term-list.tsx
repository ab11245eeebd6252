import type { Article } from "@/lib/content/article.ts";
import { articlesByRef } from "@/lib/content/articles.ts";
import type { Term } from "@/lib/content/schema/registry.ts";

/** The glossary, by pinyin, each term with what else it is called and where it is explained. */
export function TermList({ terms, articles }: { terms: Readonly<Record<string, Term>>; articles: readonly Article[] }) {
  const entries = Object.entries(terms).sort(([, a], [, b]) => (a.pinyin < b.pinyin ? -1 : 1));
  return (
    <dl className="terms">
      {entries.map(([id, { term, synonyms, spoken, note, article }]) => {
        const [target] = article ? articlesByRef(articles, [article]) : [];
        const alike = [...synonyms, ...spoken];
        return (
          <div key={id} id={id}>
            <dt>{term}</dt>
            <dd>
              {note}
              {alike.length > 0 && <p className="reviewed">也说：{alike.join("、")}</p>}
              {target && <a href={target.url}>{target.title}</a>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
