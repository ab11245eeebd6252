import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { SourcesOverview } from "@/components/article/sources-overview.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { loadLedger } from "@/lib/content/registry.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "来源账本：每条事实怎样处理",
  description:
    "本站从五篇公开文章里摘出三百多条说法，逐条写明保留、改写还是不收，写在哪一节，为什么。另有法规和行业通行做法作依据。",
  url: paths.sources,
};

export const metadata: Metadata = pageMetadata(facts);

export default function SourcesPage() {
  return (
    <ListPage title="来源账本" here="来源" prose>
      <SourcesOverview ledger={loadLedger()} />
      <PageData page={facts} here="来源" above={[{ name: "关于", url: paths.about }]} />
    </ListPage>
  );
}
