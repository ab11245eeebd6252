import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleList } from "@/components/article/article-list.tsx";
import { PromptGroups } from "@/components/article/prompt-index.tsx";
import { RestLinks } from "@/components/article/rest-links.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { lineOf, type PageBehind, pagesBehind } from "@/lib/content/lists.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { staticParams } from "@/lib/pages/params.server.ts";
import { pageBehindPath } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

type Props = { params: Promise<{ list: string }> };

export const dynamicParams = false;

let made: readonly PageBehind[] | undefined;

/** What the lists have no room for: no page at all while they hold everything. */
function pages(): readonly PageBehind[] {
  made ??= pagesBehind(loadArticles());
  return made;
}

const pageAt = async ({ params }: Props) => {
  const { list } = await params;
  return pages().find(({ id }) => id === list);
};

export const generateStaticParams = staticParams("/lists/[list]");

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await pageAt(props);
  if (!page) return {};
  const { id, title, letters, entries, list } = page;
  const description = `${list.name}一览里按拼音排在 ${letters} 的 ${entries.length} 篇，每篇一行，常见的在一览的第一页。`;
  return pageMetadata({ title, description, url: pageBehindPath(id) });
}

export default async function RestPage(props: Props) {
  const page = await pageAt(props);
  if (!page) notFound();
  const { id, title, letters, entries, list, part, inside } = page;
  return (
    <ListPage
      at={list.url}
      trail={[{ name: list.name, url: list.url }]}
      title={title}
      here={letters}
      lead={`按拼音排。常见的在“${list.name}”里。`}
    >
      {inside ? <PromptGroups articles={entries} heading="h2" /> : <ArticleList articles={entries} lines={lineOf} />}
      <RestLinks part={part} here={id} />
    </ListPage>
  );
}
