import { examplesOf } from "@/lib/api/example.ts";
import type { Examples } from "@/lib/api/openapi.ts";
import { builtExample } from "@/lib/assets/search-example.server.ts";
import { todayInChina } from "@/lib/day.ts";
import { apiSource } from "./api-source.tsx";

/** The examples of the documentation, answered at each build from what this build publishes. */
export async function examples(): Promise<Examples> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return examplesOf(apiSource(renderToStaticMarkup), builtExample(), todayInChina(Date.now()));
}
