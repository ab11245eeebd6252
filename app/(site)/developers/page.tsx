import type { Metadata } from "next";
import { DevelopersText } from "@/components/developers/developers-text.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import { examples } from "../../documents/examples.ts";
import "@/components/developers/developers.css";

export const metadata: Metadata = pageMetadata({
  title: "给其他系统用：链接、嵌入和接口",
  description:
    "永久编号和短链接怎样用，怎样把一节内容放进自己的页面，只读接口的每个地址、参数、字段、例子和限制，以及转用的规则。",
  url: paths.developers,
});

export default async function DevelopersPage() {
  return (
    <ListPage title="给其他系统用" here="接口" lead="客服系统、帮助中心和别的网站怎样引用这里的内容。" prose>
      <div className="developers">
        <DevelopersText origin={deployment().origin} examples={await examples()} />
      </div>
    </ListPage>
  );
}
