import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { GroupedList } from "@/components/article/grouped-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { listOf } from "@/lib/content/lists.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "数字钱包故障：你看到的是哪一种",
  description:
    "数字钱包断线、登不上、付款失败、余额不对、账户被锁等故障一览。按你看到的样子找到那一篇，先看钱安不安全，再照步骤做。",
  url: paths.failures,
};

export const metadata: Metadata = pageMetadata(facts);

export default function FailuresPage() {
  return (
    <ListPage at={paths.failures} title="你看到的是哪一种" here="故障">
      <GroupedList parts={listOf(loadKind("failure"))} chips />
      <PageData page={facts} here="故障" type="CollectionPage" />
    </ListPage>
  );
}
