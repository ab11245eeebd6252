import type { Metadata } from "next";
import { SiteFooter } from "@/components/layout/site-footer.tsx";
import { SiteHeader } from "@/components/layout/site-header.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { elementsUrl } from "@/lib/assets/manifest.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageTitle } from "@/lib/seo/title.ts";
import { deployment } from "@/lib/site.server.ts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("没有这一页") },
  description: "这个地址没有内容。搜一下你遇到的问题，或从全部故障里找。",
  robots: { index: false, follow: true },
};

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="wrap home">
        <h1>没有这一页</h1>
        <p>
          地址可能抄漏了。说说你遇到的问题，或者看<a href={paths.failures}>全部故障</a>。
        </p>
        <SearchBox id="q" large />
      </main>
      <SiteFooter icp={deployment().icpNumber} />
      <script type="module" src={elementsUrl()} />
    </>
  );
}
