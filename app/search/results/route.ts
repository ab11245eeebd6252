import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtIndex } from "@/lib/assets/search-index.server.ts";
import { loadCodes } from "@/lib/codes/codes.server.ts";
import { crisisCalls } from "@/lib/content/crisis-calls.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadKind } from "@/lib/content/source.server.ts";
import { searchPage } from "@/lib/handlers/search-page.ts";
import { paths } from "@/lib/paths.ts";
import { readSearchPage } from "@/lib/search/search-page.ts";
import { deployment } from "@/lib/site.server.ts";

export const dynamic = "force-dynamic";

/** Under Next alone; a published site's server runs the same handler without it. */
export async function GET(request: Request): Promise<Response> {
  const page = publishedPage() ?? (await (await fetch(new URL(paths.search, request.url))).text());
  return searchPage(request, {
    index: builtIndex(),
    codes: loadCodes(),
    failures: loadKind("failure"),
    calls: crisisCalls(loadRegistries().contacts),
    tells: deployment().feedbackOrigin !== "",
    fillSearchPage: readSearchPage(page),
  });
}

/** The search page without its framework; under `next dev` a built site may lie beside it, whose page names other files. */
function publishedPage(): string | undefined {
  if (process.env.NODE_ENV === "development") return undefined;
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), "dist", "search.html"), "utf8");
  } catch {
    return undefined;
  }
}
