import type { MetadataRoute } from "next";
import { robotsRules } from "@/lib/seo/robots.ts";
import { deployment } from "@/lib/site.server.ts";

export default function robots(): MetadataRoute.Robots {
  return robotsRules(deployment().origin);
}
