import { scriptText } from "@/lib/seo/json-ld.ts";

/** Data for programs that read pages. It stands behind the text, where it delays nothing. */
export function JsonLd({ data }: { data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that React would escape; scriptText lets nothing end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />;
}
