import { openApiDocument } from "@/lib/api/openapi.ts";
import { deployment } from "@/lib/site.server.ts";
import { examples } from "../../examples.ts";

export const dynamic = "force-static";

/** The API's own description, OpenAPI 3.1. */
export async function GET(): Promise<Response> {
  return Response.json(openApiDocument(deployment().origin, await examples()));
}
