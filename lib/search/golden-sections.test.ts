import { expect, it } from "vitest";
import { realIndex } from "./fixtures/index.server.ts";
import { goldenSections } from "./golden-sections.ts";
import { search } from "./search.ts";

const { index } = realIndex();

/** A message or step that a result leads to stands in the section that was expected. */
const inside = new Map<string, string>(
  index.entries.flatMap(({ head }) =>
    [...head.saidAs, ...head.prompts].map(
      ({ section, anchor }) => [`${head.slug}#${anchor}`, `${head.slug}#${head.sections[section]?.[0]}`] as const,
    ),
  ),
);

function leadsTo(url: string, sections: readonly string[]): boolean {
  const [, , place = ""] = url.split("/");
  const wanted = sections.map((section) => section.split("/")[1]);
  return wanted.includes(place) || wanted.includes(inside.get(place) ?? "");
}

const asked = goldenSections.map(([query, ...sections]) => {
  const results = search(index, query, { excerpts: 0 }).results.slice(0, 3);
  const shown = results.flatMap(({ url, sections: own }) => [url, ...own.map((one) => one.url)]);
  return {
    query,
    first: leadsTo(results[0]?.url ?? "", sections),
    shown: shown.some((url) => leadsTo(url, sections)),
  };
});
const missed = (name: "first" | "shown") => asked.filter((one) => !one[name]).map(({ query }) => query);

it("a question leads to the section that answers it, three of five times", () => {
  expect(1 - missed("first").length / asked.length, missed("first").join("、")).toBeGreaterThanOrEqual(0.6);
});

it("the first three articles show it, nine of ten times", () => {
  expect(1 - missed("shown").length / asked.length, missed("shown").join("、")).toBeGreaterThanOrEqual(0.9);
});
