import { openSearchDescription } from "@/lib/api/opensearch.ts";
import { deployment } from "@/lib/site.server.ts";

export const dynamic = "force-static";

/** Lets a browser’s address bar search here. */
export function GET(): Response {
  return new Response(openSearchDescription(deployment().origin), {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}
