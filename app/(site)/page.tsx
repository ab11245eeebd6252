import type { Metadata } from "next";
import { FailureIndex } from "@/components/article/failure-index.tsx";
import { RedLines } from "@/components/article/red-lines.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { articlePath, paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

export const metadata: Metadata = {
  title: { absolute: `${site.name}：${site.tagline}` },
  description: site.description,
  alternates: { canonical: paths.home },
};

export default function HomePage() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="wrap home">
        <h1>{site.tagline}</h1>
        <SearchBox id="q" large />
        <p className="ways">
          <a href={paths.check}>说不清？答几个问题</a>
          <a href={articlePath("guide", "stolen-emergency")}>钱被盗、被骗</a>
          <a href={paths.verify}>这个号码是真的吗</a>
        </p>
        <RedLines registry={loadRegistries()} />
        <FailureIndex articles={loadKind("failure")} />
      </main>
    </>
  );
}
