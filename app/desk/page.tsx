import type { Metadata } from "next";
import { Desk, type DeskProps } from "@/components/desk/desk.tsx";
import { DeskHead } from "@/components/desk/desk-head.tsx";
import { assetManifest } from "@/lib/assets/manifest.server.ts";
import { paths } from "@/lib/paths.ts";
import { scriptText } from "@/lib/seo/json-ld.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import "@/components/desk/desk.css";

export const metadata: Metadata = pageMetadata({
  title: "客服台",
  description: "给客服用：输两三个字，找到那一节，复制一条能直接发的回复，带不会失效的短链接。",
  url: paths.desk,
});

export default function DeskPage() {
  const { worker, byApi, desk } = assetManifest();
  const { origin, originIsSet } = deployment();
  const props: DeskProps = { origin: originIsSet ? origin : "", search: { worker, byApi } };
  return (
    <>
      <DeskHead />
      {/* What agents read out and copy stays in our words under a browser's translation. */}
      <main id="main" className="desk" translate="no">
        <Desk {...props} />
      </main>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that React would escape; scriptText lets nothing end the element */}
      <script type="application/json" id="desk-props" dangerouslySetInnerHTML={{ __html: scriptText(props) }} />
      {/* Published, the desk has its own module; `next dev` hydrates it itself. */}
      {process.env.NODE_ENV === "production" && <script type="module" src={desk} />}
    </>
  );
}
