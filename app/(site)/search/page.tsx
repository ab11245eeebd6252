import type { Metadata } from "next";
import { FailureIndex } from "@/components/article/failure-index.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { ResultsPlace } from "@/components/search/results-place.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { SearchFilters } from "@/components/search/search-filters.tsx";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

export const metadata: Metadata = pageMetadata({
  title: "搜索",
  description:
    "用你自己的话搜：登不上、钱扣了对方没收到、帐户被锁、屏幕上的提示原文都行。搜不到就从故障一览里按看到的样子找。",
  url: paths.search,
});

export default function SearchPage() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="wrap home">
        <h1>搜索</h1>
        <SearchBox id="q" large filters={<SearchFilters wallets={loadKind("wallet")} />} />
        <ResultsPlace>
          <FailureIndex articles={loadKind("failure")} />
        </ResultsPlace>
      </main>
    </>
  );
}
