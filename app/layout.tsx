import type { Metadata, Viewport } from "next";
import { paths } from "@/lib/paths.ts";
import { deployment } from "@/lib/site.server.ts";
import { site } from "@/lib/site.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(deployment().origin),
  applicationName: site.name,
  formatDetection: { telephone: false },
  icons: { icon: "/icon.svg" },
  manifest: paths.webManifest,
  // One page for every width; Baidu asks.
  other: { "applicable-device": "pc,mobile" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#19171c" },
  ],
};

/** Puts the reader's large text back before anything is painted; the only inline script of a page. */
const displaySettings = 'try{localStorage["large-text"]&&(document.documentElement.className="large")}catch(e){}';

/** The document itself; chrome belongs to the groups of pages below. */
export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={site.language} suppressHydrationWarning>
      <head>
        {/* Baidu and carriers must not rewrite a page whose numbers people dial. */}
        <meta httpEquiv="Cache-Control" content="no-transform" />
        <meta httpEquiv="Cache-Control" content="no-siteapp" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; before the first paint, so that nothing flashes or moves */}
        <script id="display-settings" dangerouslySetInnerHTML={{ __html: displaySettings }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
