import { EmptyElement } from "@/components/ui/element-slot.tsx";
import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

/** The ways in that stand on every page. */
const ways = [
  { url: paths.failures, name: "故障" },
  { url: paths.prompts, name: "提示语" },
  { url: paths.wallets, name: "钱包" },
  { url: paths.check, name: "排查" },
  { url: paths.verify, name: "核对" },
  { url: paths.report, name: "报障" },
] as const;

/** What a phone's menu has room for besides. */
const further = [
  { url: paths.guides, name: "指南" },
  { url: paths.faq, name: "常见问题" },
  { url: paths.contacts, name: "号码登记簿" },
  { url: paths.terms, name: "术语" },
] as const;

/**
 * Top of every page: the name, that it is unofficial, and the ways in, folded on a phone; `search` is the search box
 * where the page has none of its own, `at` the way in to which the page belongs, `here` whether it is that page itself.
 */
export function SiteHeader(props: { search?: React.ReactNode; at?: string; here?: boolean }) {
  const links = (all: readonly { url: string; name: string }[]) =>
    all.map(({ url, name }) => (
      <a key={url} href={url} aria-current={url === props.at ? (props.here ? "page" : "true") : undefined}>
        {name}
      </a>
    ));
  return (
    <header className="site-head">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <div className="wrap">
        <a className="brand" href={paths.home}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              fill="currentColor"
              d="M5 4h14a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3Zm5.5 4v2.5H8v3h2.5V16h3v-2.5H16v-3h-2.5V8Z"
            />
          </svg>
          {site.name}
          <small>非官方</small>
        </a>
        <nav className="site-nav" aria-label="主导航">
          {links(ways)}
        </nav>
        <EmptyElement tag="large-text" />
        <details className="menu">
          <summary>菜单</summary>
          <nav aria-label="菜单">{links([...ways, ...further])}</nav>
        </details>
        {props.search}
      </div>
    </header>
  );
}
