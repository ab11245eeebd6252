import type { Metadata } from "next";
import { ListPage } from "@/components/layout/list-page.tsx";
import { OfflineText } from "@/components/offline/offline-text.tsx";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

export const metadata: Metadata = pageMetadata({
  title: "没有网络也能看",
  description:
    "把故障、提示语、指南、自助排查、报障信息单和号码核对存到手机，没有网络时也能打开和搜索。连上网时总是先看新的。",
  url: paths.offline,
});

export default function OfflinePage() {
  return (
    <ListPage title="没有网络也能看" here="离线" prose>
      <OfflineText />
    </ListPage>
  );
}
