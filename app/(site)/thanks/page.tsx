import type { Metadata } from "next";
import { ListPage } from "@/components/layout/list-page.tsx";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "收到了，谢谢",
  description: "编辑每周看一次读者说的话，改进文章。我们不会回复，也不会联系你。",
  url: paths.thanks,
};

export const metadata: Metadata = pageMetadata(facts);

export default function ThanksPage() {
  return (
    <ListPage title="收到了，谢谢" here="收到了">
      <p>编辑每周看一次。我们不会回复，也不会联系你。有人自称本站来找你，就是骗子。</p>
      <p>
        按返回，回到刚才的文章。或者看<a href={paths.failures}>全部故障</a>。
      </p>
    </ListPage>
  );
}
