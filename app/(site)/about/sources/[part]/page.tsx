import type { Metadata } from "next";
import { LedgerList } from "@/components/article/ledger-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { type LedgerPart, ledgerLines, ledgerParts } from "@/lib/content/ledger.ts";
import { loadLedger } from "@/lib/content/registry.server.ts";
import { staticParams } from "@/lib/pages/params.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

type Props = { params: Promise<{ part: LedgerPart }> };

export const dynamicParams = false;

export const generateStaticParams = staticParams("/about/sources/[part]");

const nameOf = (part: LedgerPart) => ledgerParts.find((p) => p.part === part)?.name ?? "";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part } = await params;
  return pageMetadata({
    title: `来源账本：${nameOf(part)}`,
    description: `${nameOf(part)}部分的事实逐条怎样处理：保留、改写后保留还是不收，写在哪篇文章的哪一节，改写和不收的写明为什么。`,
    url: `${paths.sources}/${part}`,
  });
}

export default async function LedgerPage({ params }: Props) {
  const { part } = await params;
  return (
    <ListPage title={`来源账本：${nameOf(part)}`} here={`来源：${nameOf(part)}`}>
      <LedgerList lines={ledgerLines(loadLedger(), part)} />
    </ListPage>
  );
}
