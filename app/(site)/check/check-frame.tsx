import { SiteHeader } from "@/components/layout/site-header.tsx";
import { SearchBox } from "@/components/search/search-box.tsx";
import { Breadcrumbs } from "@/components/ui/breadcrumbs.tsx";
import { checkPath, paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";
import type { Flow } from "@/lib/triage/flow.ts";

/** Chrome of the pages of one guided check; `here` names the page below the flow's start. */
export function CheckFrame({ flow, here, children }: { flow: Flow; here?: string; children: React.ReactNode }) {
  const trail = [
    { name: site.name, url: paths.home },
    { name: "自助排查", url: paths.check },
    ...(here ? [{ name: flow.short, url: checkPath(flow.id) }] : []),
  ];
  return (
    <>
      <SiteHeader search={<SearchBox id="q" />} at={paths.check} />
      <div className="wrap">
        <Breadcrumbs trail={trail} here={here ?? flow.short} />
        <main id="main">{children}</main>
      </div>
    </>
  );
}
