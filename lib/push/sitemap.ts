/** An address that search engines may list. */
export interface Listed {
  readonly url: string;
  /** As the sitemap writes it, "" when it says nothing. */
  readonly lastmod: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The addresses of a sitemap (sitemaps.org 0.9); throws when it is an index of sitemaps, has none, or lists addresses outside `origin`. */
export function readSitemap(xml: string, origin: string): Listed[] {
  if (/<sitemapindex[\s>]/.test(xml)) throw new Error("sitemap.xml 是索引，不是地址清单");
  const listed = [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = ""]) => ({
    url: textOf(entry, "loc"),
    lastmod: textOf(entry, "lastmod"),
  }));
  if (listed.length === 0) throw new Error("sitemap.xml 里没有地址");
  const foreign = listed.find(({ url }) => !url.startsWith(`${origin}/`));
  if (foreign) {
    throw new Error(`sitemap.xml 里有 ${foreign.url}，不在 ${origin} 下：把 SITE_ORIGIN 设成上线的网址，重建再推送`);
  }
  return listed;
}

function textOf(entry: string, tag: string): string {
  const text = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(entry)?.[1]?.trim() ?? "";
  return text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);
}
