import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type SearchExample, searchExample } from "../api/example.ts";
import { parseBody, parseHead } from "../search/index-file.ts";
import { createSearchIndex } from "../search/search.ts";

/** Beside the manifest; `next dev` has its own. */
const file = process.env.NODE_ENV === "development" ? ".build/search-example-dev.json" : ".build/search-example.json";

/** Answers the documentation's example of a search from an index that was just made, and keeps the answer: two steps of a build show it, and would each load the index for it. */
export function keepExample(root: string, tiers: { readonly head: string; readonly body: string }): void {
  const head = parseHead(tiers.head);
  const example = searchExample(createSearchIndex(head, parseBody(tiers.body, head)));
  writeFileSync(join(root, file), JSON.stringify(example));
}

/** The example that was kept; throws when the assets were not built. */
export function builtExample(root = process.cwd()): SearchExample {
  return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ root, file), "utf8"));
}
