import { SiteFooter } from "@/components/layout/site-footer.tsx";
import { elementsUrl } from "@/lib/assets/manifest.server.ts";

/** What every reading page ends with: the footer and the one module that brings its elements to life. */
export default function SiteLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      {children}
      <SiteFooter />
      <script type="module" src={elementsUrl()} />
    </>
  );
}
