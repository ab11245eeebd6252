import type { Article } from "@/lib/content/article.ts";
import { byGroup } from "@/lib/content/groups.ts";
import { articlePath } from "@/lib/paths.ts";
import { belongsTo, GroupedList } from "./grouped-list.tsx";

/** Every message: those with a page of their own by urgency, then those explained inside an article. */
export function PromptIndex(props: { prompts: readonly Article<"prompt">[]; articles: readonly Article[] }) {
  const owners = props.articles.filter((article) => article.sections.some(({ prompts }) => prompts.length > 0));
  return (
    <>
      <GroupedList articles={props.prompts} lines={({ means }) => means} chips />
      <h2 id="in-articles">写在文章里的提示</h2>
      <div className="grouped">
        {byGroup(owners, belongsTo)
          .flatMap(({ entries }) => entries)
          .map((article) => (
            <section key={article.url} className="prompt-group">
              <h3>{article.title}</h3>
              <ul>
                {article.sections
                  .flatMap(({ prompts }) => prompts)
                  .map(({ id, says }) => (
                    <li key={id}>
                      <a href={articlePath(article.kind, article.slug, id)}>“{says}”</a>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}
