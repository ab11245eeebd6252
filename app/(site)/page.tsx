import type { Metadata } from "next";
import { FailureIndex } from "@/components/article/failure-index.tsx";
import { RedLines } from "@/components/article/red-lines.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
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
        <RedLines registry={loadRegistries()} />
        <FailureIndex articles={loadKind("failure")} />
      </main>
    </>
  );
}
