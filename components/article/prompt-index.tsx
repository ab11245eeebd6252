import type { Article } from "@/lib/content/article.ts";
import { listPrompts, promptsIn } from "@/lib/content/lists.ts";
import { articlePath } from "@/lib/paths.ts";
import { GroupedList } from "./grouped-list.tsx";
import { RestLinks } from "./rest-links.tsx";

/** Every message: those with a page of their own by urgency, then those explained inside an article. */
export function PromptIndex({ articles }: { articles: readonly Article[] }) {
  const { own, inside } = listPrompts(articles);
  return (
    <>
      <GroupedList parts={own} chips />
      <h2 id={inside.group.id}>{inside.group.heading}</h2>
      <PromptGroups articles={inside.first} heading="h3" />
      <RestLinks part={inside} />
    </>
  );
}

/** The messages that articles explain, under the title of each, a heading one below that of the list. */
export function PromptGroups({ articles, heading: Heading }: { articles: readonly Article[]; heading: "h2" | "h3" }) {
  return (
    <div className="grouped">
      {articles.map((article) => (
        <section key={article.url} className="prompt-group">
          <Heading>{article.title}</Heading>
          <ul>
            {promptsIn(article).map(({ id, says }) => (
              <li key={id}>
                <a href={articlePath(article.kind, article.slug, id)}>“{says}”</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
