import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scriptIds } from "./script-ids.ts";

const page = readFileSync(new URL("../../../content/guides/scam-calls.mdx", import.meta.url), "utf8");

it("each script is a heading of the page that tells of it, and said in words of readers", () => {
  // Sections that are no script (what to do first) have sayings too.
  const isScript = (id: string | undefined) => (scriptIds as readonly (string | undefined)[]).includes(id);
  const headings = [...page.matchAll(/^## .+\[#([a-z-]+)\]$/gm)].map(([, id]) => id);
  expect(headings.filter(isScript)).toEqual([...scriptIds]);
  const said = [...page.matchAll(/\{ at: ([a-z-]+), says/g)].map(([, id]) => id);
  expect(said.filter(isScript)).toEqual([...scriptIds]);
});
