import type { Article } from "@/lib/content/article.ts";
import { refOf } from "@/lib/content/articles.ts";
import { byGroup } from "@/lib/content/groups.ts";
import { ArticleList } from "./article-list.tsx";
import { JumpChips } from "./jump-chips.tsx";

/**
 * Articles by urgency under the headings of lib/content/groups.ts, each with a line; `chips` lead to the groups. At `most`
 * of a group are shown, the rest is at `rest`: what is not asked often must not make the first page heavy.
 */
export function GroupedList<A extends Pick<Article, "kind" | "slug" | "title" | "url">>(props: {
  articles: readonly A[];
  lines: (article: A) => string;
  chips?: boolean;
  most?: number;
  rest?: string;
}) {
  const { most = Number.POSITIVE_INFINITY, rest } = props;
  const lists = byGroup(props.articles, belongsTo);
  return (
    <>
      {props.chips && (
        <JumpChips
          to={lists.map(({ group, entries }) => ({ id: group.id, name: group.heading, count: entries.length }))}
        />
      )}
      <div className="grouped">
        {lists.map(({ group, entries }) => (
          <section key={group.id} className="article-group" aria-labelledby={group.id}>
            <h2 id={group.id}>{group.heading}</h2>
            <ArticleList articles={entries.slice(0, most)} lines={props.lines} />
            {rest && entries.length > most && (
              <p className="list-rest">
                <a href={`${rest}#${group.id}`}>
                  {group.heading}：全部 {entries.length} 种
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/** The article whose group this one shares: where a short answer or a message is gone into, else itself. */
export function belongsTo(article: Pick<Article, "kind" | "slug">): string {
  return "answeredIn" in article ? String(article.answeredIn) : refOf(article as Article);
}
