import type { Metadata, Viewport } from "next";
import { deployment } from "@/lib/site.server.ts";
import { site } from "@/lib/site.ts";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(deployment().origin),
  applicationName: site.name,
  formatDetection: { telephone: false },
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#19171c" },
  ],
};

/** The document itself; chrome belongs to the groups of pages below. */
export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={site.language}>
      <body>{children}</body>
    </html>
  );
}
