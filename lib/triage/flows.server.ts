import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { flowSchema } from "../content/schema/flow.ts";
import { type Flow, inReadersOrder } from "./flow.ts";

let loaded: readonly Flow[] | undefined;

/** The flows of content/flows as readers meet them, read once a process and anew at each call under `next dev`; throws a ZodError when the check was skipped and a file is wrong. */
export function loadFlows(root = process.cwd()): readonly Flow[] {
  if (loaded && process.env.NODE_ENV !== "development") return loaded;
  const folder = join(/* turbopackIgnore: true */ root, "content/flows");
  const names = readdirSync(folder).filter((name) => /^[a-z].*\.yaml$/.test(name));
  loaded = inReadersOrder(names.sort().map((name) => readFlow(folder, name)));
  return loaded;
}

function readFlow(folder: string, name: string): Flow {
  const data = flowSchema.parse(parse(readFileSync(join(folder, name), "utf8")));
  return { ...data, id: name.slice(0, -".yaml".length) };
}
