import { existsSync } from "node:fs";
import type { NextConfig } from "next";
import { movedNames } from "./lib/codes/answer.ts";
import { loadCodes } from "./lib/codes/codes.server.ts";
import { documentPlaces } from "./lib/documents/places.ts";
import { documentsHandler } from "./lib/publish/rules.ts";

/** Pages are static; what a reader gets is made from them by lib/publish, so nothing of Next's runtime features is on. */
const config: NextConfig = {
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: {
    // What the compiler knows, for the next time: a quarter of the first build, which in a fresh clone is often the only one.
    turbopackFileSystemCacheForBuild: existsSync(".next"),
    // What runs here alone need not be small: a sixth of the compiler's time. The sheet that it makes is sent, and is.
    turbopackMinify: { server: false },
  },
  // Not a random one: pages of which nothing changed come out as they were.
  generateBuildId: () => "wallet-aid",
  reactStrictMode: true,
  // Types are checked once, by `tsc` over the whole project, before anything is built.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A search without JavaScript: the same address answers with results once it has a query.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/search", has: [{ type: "query", key: "q" }], destination: "/search/results" },
      // Everything that is no page comes from one table; a published site has it as files.
      ...[...documentPlaces, ...movedNames(loadCodes()).map((name) => `/${name}`)].map((source) => ({
        source,
        destination: documentsHandler + source.replace(/\([^)]*\)/g, ""),
      })),
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
