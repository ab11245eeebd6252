import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { ContactRegistry } from "@/components/contacts/contact-registry.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const facts = {
  title: "号码登记簿：报警、银行、投诉",
  description:
    "报警求助、钱包和银行客服、手机号运营商、监管投诉、举报的号码与官方入口，每条写明管什么、依据什么、哪天核对过。",
  url: paths.contacts,
};

export const metadata: Metadata = pageMetadata(facts);

export default function ContactsPage() {
  return (
    <ListPage title="号码登记簿" here="号码">
      <ContactRegistry registry={loadRegistries()} />
      <PageData page={facts} here="号码" />
    </ListPage>
  );
}
