import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { TermList } from "@/components/article/term-list.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "钱包术语：这些词是什么意思",
  description:
    "账户和账号、冻结和限制、扣款和到账、预授权、助记词……数字钱包里常见的词，用一两句话说清，写明它和相近的词差在哪里。",
  url: paths.terms,
};

export const metadata: Metadata = pageMetadata(facts);

export default function TermsPage() {
  return (
    <ListPage title="术语" here="术语">
      <TermList terms={loadRegistries().terms} articles={loadArticles()} />
      <PageData page={facts} here="术语" />
    </ListPage>
  );
}
