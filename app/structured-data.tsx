import { JsonLd } from "@/components/layout/json-ld.tsx";
import type { Article } from "@/lib/content/article.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { paths } from "@/lib/paths.ts";
import { articleData, type Crumb, homeData, type PageType, pageData, timeFactor } from "@/lib/seo/json-ld.ts";
import type { PageFacts } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import { site } from "@/lib/site.ts";

const home: Crumb = { name: site.name, url: paths.home };

/** What programs read of home. */
export function HomeData() {
  return <JsonLd data={homeData(deployment().origin)} />;
}

/** What programs read of a page that is no article; `above` leads from home to it. */
export function PageData(props: { page: PageFacts; here: string; above?: readonly Crumb[]; type?: PageType }) {
  const { page, here, above = [], type } = props;
  return <JsonLd data={pageData(deployment().origin, page, { trail: [home, ...above], here, type })} />;
}

/** What programs read of an article; its dates once more in the words of Baidu. */
export function ArticleData({ article, trail }: { article: Article; trail: readonly Crumb[] }) {
  const { origin } = deployment();
  return (
    <>
      <JsonLd data={articleData(origin, article, trail, loadRegistries().facts)} />
      <JsonLd data={timeFactor(origin, article)} />
    </>
  );
}
