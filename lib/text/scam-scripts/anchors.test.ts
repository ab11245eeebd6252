import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scriptIds } from "./script-ids.ts";

const page = readFileSync(new URL("../../../content/guides/scam-calls.mdx", import.meta.url), "utf8");

it("each script is a heading of the page that tells of it, and said in words of readers", () => {
  const headings = [...page.matchAll(/^## .+\[#([a-z-]+)\]$/gm)].map(([, id]) => id);
  expect(headings.filter((id) => (scriptIds as readonly (string | undefined)[]).includes(id))).toEqual([...scriptIds]);
  const said = [...page.matchAll(/\{ at: ([a-z-]+), says/g)].map(([, id]) => id);
  expect(said.filter((at) => at !== "article")).toEqual([...scriptIds]);
});
