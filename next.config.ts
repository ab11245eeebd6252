import type { NextConfig } from "next";
import { movedNames } from "./lib/codes/answer.ts";
import { loadCodes } from "./lib/codes/codes.server.ts";

/** Pages are static; what a reader gets is made from them by lib/publish, so nothing of Next's runtime features is on. */
const config: NextConfig = {
  experimental: { inlineCss: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked once, by `tsc` over the whole project, before anything is built.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A search without JavaScript: the same address answers with results once it has a query.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/search", has: [{ type: "query", key: "q" }], destination: "/search/results" },
      // Next cannot build a folder `[slug].md`; lib/publish moves the file.
      { source: "/:folder([a-z]+)/:slug([a-z][a-z0-9-]*).md", destination: "/md/:folder/:slug" },
      // Former addresses of articles; the published server has them in its manifest.
      ...movedNames(loadCodes()).map((name) => ({ source: `/${name}`, destination: `/s/moved/${name}` })),
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
