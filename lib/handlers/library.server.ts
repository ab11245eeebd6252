import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codesFrom } from "../codes/lookup.ts";
import { paths } from "../paths.ts";
import { fileOf } from "../publish/addresses.ts";
import { dataFile, handlersFolder } from "../publish/handler-files.ts";
import { parseBody, parseHead } from "../search/index-file.ts";
import { createSearchIndex } from "../search/search.ts";
import { readSearchPage } from "../search/search-page.ts";
import type { HandlerData } from "./data.ts";
import type { Library } from "./library.ts";

/** Reads what handlers need from a published site's folder; throws when a file is missing or not whole. */
export function readLibrary(site: string): Library {
  const read = (address: string) => readFileSync(join(site, fileOf(address, "text/html")), "utf8");
  const data: HandlerData = JSON.parse(readFileSync(join(site, handlersFolder, dataFile), "utf8"));
  const head = parseHead(read(data.head));
  return {
    index: createSearchIndex(head, parseBody(read(data.body), head)),
    codes: codesFrom(new Map(Object.entries(data.codes)), data.redirects),
    failures: data.failures,
    calls: data.calls,
    tells: data.tells,
    fillSearchPage: readSearchPage(read(paths.search)),
  };
}
