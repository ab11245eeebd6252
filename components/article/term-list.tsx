import type { Article } from "@/lib/content/article.ts";
import { articlesByRef } from "@/lib/content/articles.ts";
import type { Term } from "@/lib/content/schema/registry.ts";
import { JumpChips } from "./jump-chips.tsx";

type Terms = Readonly<Record<string, Term>>;

/** The glossary by the first letter of its pinyin, each term with what else it is called and where it is explained. */
export function TermList({ terms, articles }: { terms: Terms; articles: readonly Article[] }) {
  const entries = Object.entries(terms).sort(([, a], [, b]) => (a.pinyin < b.pinyin ? -1 : 1));
  const letters = [...new Set(entries.map(letterOf))];
  return (
    <>
      <JumpChips label="跳到" to={letters.map((letter) => ({ url: `#${idOf(letter)}`, name: letter }))} />
      <div className="grouped">
        {letters.map((letter) => (
          <section key={letter} className="article-group" aria-labelledby={idOf(letter)}>
            <h2 id={idOf(letter)}>{letter}</h2>
            <dl className="terms">
              {entries
                .filter((entry) => letterOf(entry) === letter)
                .map(([id, term]) => (
                  <TermEntry key={id} id={id} term={term} articles={articles} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

const letterOf = ([, { pinyin }]: readonly [string, Term]): string => pinyin.slice(0, 1).toUpperCase();
const idOf = (letter: string): string => `letter-${letter.toLowerCase()}`;

function TermEntry({ id, term: entry, articles }: { id: string; term: Term; articles: readonly Article[] }) {
  const { term, synonyms, spoken, note, article } = entry;
  const [target] = article ? articlesByRef(articles, [article]) : [];
  const alike = [...synonyms, ...spoken];
  return (
    <div id={id}>
      <dt>{term}</dt>
      <dd>
        {note}
        {alike.length > 0 && <p className="reviewed">也说：{alike.join("、")}</p>}
        {target && <a href={target.url}>{target.title}</a>}
      </dd>
    </div>
  );
}
