import { SearchBox } from "@/components/search/search-box.tsx";
import { Breadcrumbs } from "@/components/ui/breadcrumbs.tsx";
import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";
import { SiteHeader } from "./site-header.tsx";

/** A page below home that is no article: chrome, breadcrumbs, title, and whatever it lists. */
export function ListPage(props: {
  title: string;
  here: string;
  lead?: string;
  /** The way in of the header to which it belongs. */
  at?: string;
  /** What stands between home and the page. */
  trail?: readonly { name: string; url: string }[];
  prose?: boolean;
  /** Language of what the page says, where it is not Chinese. */
  lang?: string;
  children: React.ReactNode;
}) {
  const { trail = [] } = props;
  return (
    <>
      <SiteHeader search={<SearchBox id="q" />} {...(props.at && { at: props.at, here: trail.length === 0 })} />
      <div className="wrap">
        <Breadcrumbs trail={[{ name: site.name, url: paths.home }, ...trail]} here={props.here} />
        <main id="main" className={props.prose ? "prose" : undefined} lang={props.lang}>
          <h1>{props.title}</h1>
          {props.lead && <p className="list-lead">{props.lead}</p>}
          {props.children}
        </main>
      </div>
    </>
  );
}
