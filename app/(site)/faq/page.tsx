import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { GroupedList } from "@/components/article/grouped-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { listOf } from "@/lib/content/lists.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "钱包常见问题：一问一答",
  description:
    "关于数字钱包断线、登录、付款、记录、安全和投诉的常见问题，一个问题一个完整的回答，再指到展开讲的那一篇。",
  url: paths.faq,
};

export const metadata: Metadata = pageMetadata(facts);

export default function FaqPage() {
  return (
    <ListPage title="常见问题" here="常见问题">
      <GroupedList parts={listOf(loadKind("faq"))} chips />
      <PageData page={facts} here="常见问题" type="CollectionPage" />
    </ListPage>
  );
}
