import { fileOf } from "../publish/addresses.ts";
import { headersFor } from "../publish/headers.ts";
import type { Part } from "../publish/publish.server.ts";
import type { SiteWriter } from "../publish/site-writer.server.ts";
import { loadTable } from "./bundle.server.ts";
import type { Documents } from "./table.ts";

/** Writes every document of a project into its site; those that another one's file answers for become rows of the manifest. */
export const documents =
  (root: string): Part =>
  async (site) => {
    const table = await loadTable(root);
    for (const address of table.addresses()) {
      const derived = table.derived(address);
      if (derived) site.derive(address, derived);
      else await write(site, address, table);
    }
  };

async function write(site: SiteWriter, address: string, table: Documents): Promise<void> {
  const document = madeOr(table, address, (problem) => site.problems.push(`${address}: ${problem}`));
  if (!document) return;
  const { status = 200, headers: own, body } = document;
  const type = own["content-type"] ?? "";
  const headers = headersFor({ address, type, own }, site.rules);
  if (status < 300 || status >= 400) {
    await site.add({ address, file: fileOf(address, type), body: Buffer.from(body), headers, status });
    return;
  }
  const { location = "", "content-type": _, ...rest } = headers;
  if (/^\/(?![/\\])/.test(location)) site.redirect(address, { status, location, headers: rest });
  else site.problems.push(`${address}: redirects to “${location}”, which is not an address of this site`);
}

/** What is made for an address; where nothing is, or making it fails, the problem is told. */
function madeOr(table: Documents, address: string, tell: (problem: string) => void) {
  try {
    const document = table.make(address);
    if (!document) tell("is in the table of documents, and nothing is made for it");
    return document;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
