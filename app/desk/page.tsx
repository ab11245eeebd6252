import type { Metadata } from "next";
import { Desk } from "@/components/desk/desk.tsx";
import { DeskHead } from "@/components/desk/desk-head.tsx";
import { assetManifest } from "@/lib/assets/manifest.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { deployment } from "@/lib/site.server.ts";
import "@/components/desk/desk.css";

export const metadata: Metadata = pageMetadata({
  title: "客服台",
  description: "给客服用：输两三个字，找到那一节，复制一条能直接发的回复，带不会失效的短链接。",
  url: paths.desk,
});

export default function DeskPage() {
  const { worker, head, body, byApi } = assetManifest();
  const { origin, originIsSet } = deployment();
  return (
    <>
      <DeskHead />
      <main id="main" className="desk">
        <Desk origin={originIsSet ? origin : ""} search={{ worker, head, body, byApi }} />
      </main>
    </>
  );
}
