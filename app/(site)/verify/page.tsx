import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import { ContactRegistry } from "@/components/contacts/contact-registry.tsx";
import { VerifyBox } from "@/components/contacts/verify-box.tsx";
import { VerifyHelp } from "@/components/contacts/verify-help.tsx";
import { ListPage } from "@/components/layout/list-page.tsx";
import { scriptSections } from "@/lib/contacts/script-sections.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadArticles } from "@/lib/content/source.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";
import "@/components/contacts/verify.css";

const facts = {
  title: "号码核对：在不在名录里",
  description:
    "粘贴收到的号码、网址或整条短信：先说整条话像不像骗局，再看它在不在名录里，是谁的，依据什么；前面带 + 或 00 的、差一位的、仿冒的网址会指出来。",
  url: paths.verify,
};

export const metadata: Metadata = pageMetadata(facts);

export default function VerifyPage() {
  const registry = loadRegistries();
  const { contacts, emergency } = registry;
  return (
    <ListPage
      at={paths.verify}
      title="号码核对"
      here="号码核对"
      lead="先看整条话像不像骗局，再看里面的号码和网址。名录里有的，也要你自己拨出去才算数。"
    >
      <VerifyBox
        contacts={contacts}
        scripts={scriptSections(loadArticles())}
        help={<VerifyHelp contacts={contacts} emergency={emergency} />}
      />
      <ContactRegistry registry={registry} />
      <PageData page={facts} here="号码核对" />
    </ListPage>
  );
}
