import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { AboutText } from "@/components/layout/about-text.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import { site } from "@/lib/site.ts";

const facts = {
  title: "关于钱包急救：谁写的，凭什么信",
  description:
    "钱包急救是什么、不是什么，内容怎样写、怎样核对，号码从哪里来，隐私与无障碍怎样做，看到错误怎样告诉我们。",
  url: paths.about,
};

export const metadata: Metadata = pageMetadata(facts);

export default function AboutPage() {
  return (
    <ListPage title={`关于${site.name}`} here="关于" prose>
      <AboutText correctionsEmail={deployment().correctionsEmail} feedback={deployment().feedbackOrigin !== ""} />
      <PageData page={facts} here="关于" type="AboutPage" />
    </ListPage>
  );
}
