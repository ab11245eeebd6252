import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { registries } from "../content/schema/registry.ts";
import { type Directory, directoryOf } from "./directory.ts";

/** The directory of content/contacts.yaml below `root`, which nothing has to be built for; `origin` is this site's. Throws a ZodError when an entry is wrong. */
export function loadDirectory(root: string, origin = ""): Directory {
  const text = readFileSync(join(root, "content/contacts.yaml"), "utf8");
  return directoryOf(registries.contacts.parse(parse(text) ?? {}), origin);
}
