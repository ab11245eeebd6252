import { directoryOf } from "../contacts/directory.ts";
import { loadRegistries } from "../content/registry.server.ts";
import type { LintContext } from "./lint.ts";

/** What outgoing texts are compared with, from content/contacts.yaml below `root`: nothing has to be built for it. Throws a ZodError when an entry is wrong. */
export function loadLintContext(root: string, origin: string): LintContext {
  return { directory: directoryOf(loadRegistries(root).contacts), origin };
}
