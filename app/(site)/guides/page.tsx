import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { GroupedList } from "@/components/article/grouped-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { listOf } from "@/lib/content/lists.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "钱包指南：被盗、投诉、备份",
  description: "被盗应急的先后顺序，怎样找到真客服、怎样投诉，重装前备份什么，平时怎样少出故障。每篇都标着核对日期。",
  url: paths.guides,
};

export const metadata: Metadata = pageMetadata(facts);

export default function GuidesPage() {
  return (
    <ListPage title="指南" here="指南" lead="出事时照着做，不出事时先看一眼。">
      <GroupedList parts={listOf(loadKind("guide"))} chips />
      <PageData page={facts} here="指南" type="CollectionPage" />
    </ListPage>
  );
}
