import type { Metadata } from "next";
import { HomeData } from "@/app/structured-data.tsx";
import { CommonFailures } from "@/components/article/failure-index.tsx";
import { HomeWays } from "@/components/article/home-ways.tsx";
import { RedLines } from "@/components/article/red-lines.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import { site } from "@/lib/site.ts";

const facts = { title: `${site.name}：${site.tagline}`, description: site.description, url: paths.home };
const common = pageMetadata(facts);

// Engines read the codes of the site's owner, and programs look for feeds and searches, on the first page alone.
export const metadata: Metadata = {
  ...common,
  alternates: {
    ...common.alternates,
    languages: { en: paths.english, "zh-CN": paths.home },
    types: { "application/atom+xml": paths.feed },
  },
  other: deployment().verification,
};

export default function HomePage() {
  return (
    <>
      <link rel="search" type="application/opensearchdescription+xml" href={paths.openSearch} title={site.name} />
      <SiteHeader />
      <main id="main" className="wrap home">
        <div className="home-parts">
          <div>
            <h1>{site.tagline}</h1>
            <SearchBox id="q" large />
            <HomeWays />
          </div>
          <RedLines registry={loadRegistries()} />
          <CommonFailures articles={loadKind("failure")} />
        </div>
        <HomeData />
      </main>
    </>
  );
}
