import type { Metadata } from "next";
import { PageData } from "@/app/structured-data.tsx";
import "@/components/english/english.css";
import { EnglishPage } from "@/components/english/english-page.tsx";
import { loadEnglish, loadRegistries } from "@/lib/content/registry.server.ts";
import { paths } from "@/lib/paths.ts";
import { pageMetadata } from "@/lib/seo/metadata.ts";

const english = loadEnglish();
const facts = { title: english.title, description: english.description, url: paths.english };
const common = pageMetadata(facts);

export const metadata: Metadata = {
  ...common,
  alternates: { ...common.alternates, languages: { en: paths.english, "zh-CN": paths.home } },
};

export default function Page() {
  return (
    <EnglishPage english={english} contacts={loadRegistries().contacts}>
      <PageData page={facts} here="English" type="WebPage" />
    </EnglishPage>
  );
}
