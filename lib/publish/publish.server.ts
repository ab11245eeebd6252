import { join } from "node:path";
import { collect } from "./collect.server.ts";
import { Compressor } from "./compress.server.ts";
import { matches } from "./headers.ts";
import type { Manifest } from "./manifest.ts";
import { readDynamic } from "./next-output.server.ts";
import { type Rule, running, rules as standing } from "./rules.ts";
import { writeSite } from "./write.server.ts";

/** Publishes a project's finished Next build into its dist/; throws one error with every problem, and then dist/ stays as it was. */
export async function publish(root: string, now: Date, rules: readonly Rule[] = standing): Promise<Manifest> {
  const compressor = new Compressor(join(root, ".build", "compressed"));
  const site = await collect(root, rules, compressor);
  const problems = [...site.problems, ...(await unknownDynamic(join(root, ".next")))];
  if (!site.items.has("404.html")) problems.push("/404: there is no such page; give app/ a not-found");
  if (problems.length > 0) throw new Error(`nothing was published:\n${problems.map((p) => `  ${p}`).join("\n")}`);
  const manifest = await writeSite(join(root, "dist"), site, now.toISOString());
  await compressor.prune();
  return manifest;
}

/** Dynamic routes that no row of `running` leads to: nobody would ever see them. */
async function unknownDynamic(next: string): Promise<string[]> {
  const known = (route: string) => running.some((r) => r.handler === route || matches(r.at, route));
  const lost = (await readDynamic(next)).filter((route) => !known(route));
  return lost.map((route) => `${route}: is not prerendered, and not in the table \`running\` of lib/publish/rules.ts`);
}
