import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { kept } from "../content/kept.server.ts";
import { flowSchema } from "../content/schema/flow.ts";
import { type Flow, inReadersOrder } from "./flow.ts";

/** The flows of content/flows as readers meet them, kept as `kept` says; throws a ZodError when the check was skipped and a file is wrong. */
export const loadFlows = kept(filesIn, (root): readonly Flow[] => inReadersOrder(filesIn(root).map(readFlow)));

function filesIn(root: string): string[] {
  const folder = join(/* turbopackIgnore: true */ root, "content/flows");
  const names = readdirSync(folder).filter((name) => /^[a-z].*\.yaml$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

function readFlow(file: string): Flow {
  const data = flowSchema.parse(parse(readFileSync(file, "utf8")));
  return { ...data, id: basename(file, ".yaml") };
}
