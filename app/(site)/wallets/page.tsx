import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { ArticleList } from "@/components/article/article-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "钱包类型：你用的是哪种钱包",
  description: "工行数字钱包、一钱包、软钱包和通用数字钱包，出了故障各有什么不同，先找谁，哪些步骤对自保管钱包不能做。",
  url: paths.wallets,
};

export const metadata: Metadata = pageMetadata(facts);

export default function WalletsPage() {
  return (
    <ListPage title="你用的是哪种钱包" here="钱包" lead="办法因钱包而异。先认清自己的是哪一种，再看故障。">
      <ArticleList articles={loadKind("wallet")} lines={({ description }) => description} />
      <PageData page={facts} here="钱包" type="CollectionPage" />
    </ListPage>
  );
}
