import { loadCatalog } from "@/lib/desk/catalog.server.ts";

export const dynamic = "force-static";

/** Everything the desk makes replies from. */
export function GET(): Response {
  return Response.json(loadCatalog());
}
