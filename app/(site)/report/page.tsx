import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { CaseSheet } from "@/components/case-sheet/case-sheet.tsx";
import { ContactCards } from "@/components/contacts/contact-cards.tsx";
import { EmergencyLines } from "@/components/emergency/emergency-lines.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { officeIds } from "@/lib/case-sheet/offices.ts";
import { triedTable } from "@/lib/case-sheet/tried.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { emergencyBranches } from "@/lib/content/schema/emergency.ts";
import { articlePath, paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import { loadFlows } from "@/lib/triage/flows.server.ts";
import "@/components/case-sheet/case-sheet.css";

const facts = {
  title: "报障信息单：替你写给客服",
  description:
    "填几样，就写成能直接发给客服、投诉部门或带去报警的文字。只在你的手机上写，不会发出去；验证码、密码、卡号会被拦下。",
  url: paths.report,
};

export const metadata: Metadata = pageMetadata(facts);

export default function ReportPage() {
  const registry = loadRegistries();
  const { contacts, emergency } = registry;
  return (
    <ListPage
      at={paths.report}
      title="报障信息单"
      here="报障信息单"
      lead="填几样，就写成能发给客服的文字。不知道的空着。只在这台设备上写，不会发出去。"
    >
      <p>
        钱已经没了，或正在被转走：这里先不填，每一步看
        <a href={articlePath("guide", "stolen-emergency")}>被盗应急</a>。
      </p>
      <EmergencyLines branches={emergencyBranches} registry={registry} />
      <CaseSheet registry={{ contacts, emergency }} flows={triedTable(loadFlows())} />
      <h2 id="offices">找谁</h2>
      <p>
        先找钱包或银行，拿到受理编号。不满意再往上找，顺序和说法看
        <a href={articlePath("guide", "complaint")}>投诉</a>。
      </p>
      <ContactCards entries={officeIds.map((id) => ({ id, contact: contacts[id] }))} details />
      <PageData page={facts} here="报障信息单" />
    </ListPage>
  );
}
