import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { ArticleList } from "@/components/article/article-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { loadKind } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "钱包类型：你用的是哪种钱包",
  description:
    "微信支付、支付宝、云闪付、手机银行、数字人民币等，出了故障各有什么不同，先找谁，怎样冻结、查账、投诉。和各家都没有关系。",
  url: paths.wallets,
};

export const metadata: Metadata = pageMetadata(facts);

/** The wallets that most people use first, as editors ordered them. */
const byOrder = loadKind("wallet").toSorted((a, b) => a.order - b.order);

export default function WalletsPage() {
  return (
    <ListPage
      at={paths.wallets}
      title="你用的是哪种钱包"
      here="钱包"
      lead="办法因钱包而异。先点开你在用的那个，看找谁、怎样冻结；本站和各家都没有关系。"
    >
      <ArticleList articles={byOrder} lines={({ description }) => description} />
      <PageData page={facts} here="钱包" type="CollectionPage" />
    </ListPage>
  );
}
