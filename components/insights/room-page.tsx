import { site } from "@/lib/site.ts";
import { insightsStyle } from "./insights-style.ts";

/** A page of the editors' room: no script, one sheet, for nobody's index. */
export function RoomPage({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <html lang={site.language}>
      {/* biome-ignore lint/style/noHeadElement: a whole document of its own, which Next does not render */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${site.name}`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, whose hash stands in the policy */}
        <style dangerouslySetInnerHTML={{ __html: insightsStyle }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
