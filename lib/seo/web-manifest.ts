import { checkPath, paths } from "../paths.ts";
import { site } from "../site.ts";

/** What a phone that puts the site on its home screen is told. */
export function webManifest(): object {
  return {
    id: paths.home,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: "ltr",
    start_url: paths.home,
    scope: paths.home,
    display: "standalone",
    background_color: "#faf7f2",
    theme_color: "#faf7f2",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: paths.logo, sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    // The two that one reaches for with a queue behind, and the one before one dials.
    shortcuts: [
      { name: "自助排查", url: checkPath("start") },
      { name: "全部故障", url: paths.failures },
      { name: "号码核对", url: paths.verify },
    ],
  };
}
