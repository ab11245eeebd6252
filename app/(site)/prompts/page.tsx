import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { PromptIndex } from "@/components/article/prompt-index.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { loadArticles } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "钱包提示语：屏幕上写的是哪一句",
  description: "系统繁忙、处理中、余额不足、交易存在风险……钱包屏幕上的提示通常是什么意思，第一步做什么，一句一句查。",
  url: paths.prompts,
};

export const metadata: Metadata = pageMetadata(facts);

export default function PromptsPage() {
  return (
    <ListPage
      at={paths.prompts}
      title="屏幕上写的是哪一句"
      here="提示语"
      lead="不同 App 的文字可能不同，意思相近的可以对照看，以界面为准。"
    >
      <PromptIndex articles={loadArticles()} />
      <PageData page={facts} here="提示语" type="CollectionPage" />
    </ListPage>
  );
}
