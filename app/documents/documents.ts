import { builtExample } from "@/lib/assets/search-example.server.ts";
import { loadRegistries } from "@/lib/content/registry.server.ts";
import { loadCatalog } from "@/lib/desk/catalog.server.ts";
import { type Documents, documentsOf } from "@/lib/documents/table.ts";
import { deployment } from "@/lib/site.server.ts";
import { loadFlows } from "@/lib/triage/flows.server.ts";
import { apiSource, type Render } from "./api-source.tsx";
import { rendererWith } from "./renderer.tsx";

/** The site's documents; React's renderer comes in, since Next refuses a route that imports it outright. */
export function documentsWith(render: Render): Documents {
  return documentsOf({
    api: apiSource(render),
    registries: loadRegistries(),
    flows: loadFlows().map(({ id }) => id),
    correctionsEmail: deployment().correctionsEmail,
    now: new Date(),
    searchExample: builtExample,
    catalog: loadCatalog,
    render: rendererWith(render),
  });
}
