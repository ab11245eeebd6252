import type { ReactNode } from "react";
import { site } from "@/lib/site.ts";

/** Style of pages that are not part of the site's layout; the policy names it by its hash. */
export const bareStyle =
  ":root{color-scheme:light dark}body{margin:0 auto;padding:1rem;max-width:36em;font:1.0625rem/1.75 system-ui,sans-serif}h1{font-size:1.375rem;line-height:1.4}input,button{font:inherit;padding:.25rem .5rem}";

/** A small page without the site's chrome, complete by itself. */
export function BarePage(props: {
  title: string;
  canonical: string;
  policy: string;
  style?: string;
  /** Sends the reader on at once. */
  refresh?: string;
  children: ReactNode;
}) {
  return (
    <html lang={site.language}>
      {/* biome-ignore lint/style/noHeadElement: a whole document of its own, which Next does not render */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={props.policy} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${props.title}_${site.name}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={props.canonical} />
        {props.refresh && <meta httpEquiv="refresh" content={`0;url=${props.refresh}`} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape it, and its hash would not fit */}
        {props.style && <style dangerouslySetInnerHTML={{ __html: props.style }} />}
      </head>
      <body>{props.children}</body>
    </html>
  );
}
