import { EmptyElement } from "@/components/ui/element-slot.tsx";
import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

/** Top of every page: the name, that it is unofficial, and the ways in; `search` is the search box where the page has none of its own. */
export function SiteHeader({ search }: { search?: React.ReactNode }) {
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
          <a href={paths.failures}>故障</a>
          <a href={paths.prompts}>提示</a>
          <a href={paths.guides}>指南</a>
          <a href={paths.contacts}>号码</a>
          <EmptyElement tag="large-text" />
        </nav>
        {search}
      </div>
    </header>
  );
}
