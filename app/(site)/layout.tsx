import { PrefetchRules } from "@/components/layout/prefetch-rules.tsx";
import { SiteFooter } from "@/components/layout/site-footer.tsx";
import { EmptyElement } from "@/components/ui/element-slot.tsx";
import { elementsUrl } from "@/lib/assets/manifest.server.ts";
import { deployment } from "@/lib/site.server.ts";

/** What every reading page ends with: the footer and the one module that brings its elements to life. */
export default function SiteLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      {children}
      <SiteFooter icp={deployment().icpNumber} />
      <PrefetchRules />
      {deployment().feedbackOrigin && <EmptyElement tag="feedback-box" />}
      <script type="module" src={elementsUrl()} />
    </>
  );
}
