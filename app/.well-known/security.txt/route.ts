import { securityText } from "@/lib/seo/security-text.ts";
import { deployment } from "@/lib/site.server.ts";

export const dynamic = "force-static";

/** Counted from the build: a site that nobody builds for a year has nobody who answers. */
export function GET(): Response {
  const { origin, correctionsEmail } = deployment();
  return new Response(securityText({ origin, email: correctionsEmail }, new Date()), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
