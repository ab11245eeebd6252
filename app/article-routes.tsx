import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleData } from "@/app/structured-data.tsx";
import { ArticlePage } from "@/components/article/article-page.tsx";
import { AnsweredIn, KindLead } from "@/components/article/kind-lead.tsx";
import { NoticeList } from "@/components/article/notice-list.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { articleCodes } from "@/lib/codes/article-codes.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { articlesByRef, findArticle, refOf } from "@/lib/content/articles.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles, loadKind } from "@/lib/content/source.server.ts";
import { feedbackAction } from "@/lib/feedback/feet.ts";
import { type Kind, labelOf } from "@/lib/kinds.ts";
import { staticParams } from "@/lib/pages/params.server.ts";
import { listPath, paths } from "@/lib/paths.ts";
import { articleMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import { site } from "@/lib/site.ts";

type Props = { params: Promise<{ slug: string }> };
type ReadingKind = Exclude<Kind, "notice">;

/** What the `[slug]` page of a kind of article exports: its addresses, its metadata, the page itself. */
export function articleRoutes(kind: ReadingKind) {
  const trail = [
    { name: site.name, url: paths.home },
    { name: labelOf(kind), url: listPath(kind) },
  ];

  async function articleAt({ params }: Props) {
    return findArticle(loadKind(kind), (await params).slug);
  }

  return {
    generateStaticParams: staticParams(`${listPath(kind)}/[slug]`),
    generateMetadata: async (props: Props): Promise<Metadata> => {
      const article = await articleAt(props);
      return article ? articleMetadata(article) : {};
    },
    page: async (props: Props) => {
      const article = await articleAt(props);
      if (!article) notFound();
      const { contacts, facts, emergency } = loadRegistries();
      const registry = { contacts, facts, emergency };
      return (
        <>
          <SiteHeader search={<SearchBox id="q" />} at={listPath(kind)} />
          <ArticlePage
            article={article}
            related={articlesByRef(loadArticles(), article.related)}
            registry={registry}
            codes={articleCodes(loadCodes(), refOf(article))}
            trail={trail}
            corrections={deployment().correctionsEmail}
            feedback={feedbackAction(deployment().feedbackOrigin, paths.feedback)}
            after={<AnsweredIn article={article} articles={loadArticles()} />}
          >
            <NoticeList article={article} notices={loadKind("notice")} />
            <KindLead article={article} articles={loadArticles()} registry={registry} />
          </ArticlePage>
          <ArticleData article={article} trail={trail} />
        </>
      );
    },
  };
}
