import { builtIndex } from "@/lib/assets/search-index.server.ts";
import { searchApi } from "@/lib/handlers/search-api.ts";

export const dynamic = "force-dynamic";

/** Under Next alone; a published site's server runs the same handler without it. */
export function GET(request: Request): Response {
  return searchApi(request, { index: builtIndex() });
}
