import { expect, test } from "vitest";
import { byGroup, groups } from "./groups.ts";
import { loadArticles } from "./source.server.ts";

const refs = loadArticles().map(
  ({ kind, slug }) => ({ failure: `failures/${slug}`, guide: `guides/${slug}` })[kind as string],
);

test("every failure and guide stands in one group, and every name in a group is an article", () => {
  const named = groups.flatMap((group) => group.refs);
  expect(named.toSorted()).toEqual(refs.filter((ref) => ref !== undefined).toSorted());
});

test("entries come by urgency, not by name, and what no group knows comes last", () => {
  const lists = byGroup(
    ["failures/disconnect", "guides/nobody", "failures/payment-failure", "guides/stolen-emergency"],
    (ref) => ref,
  );
  expect(lists.map(({ group, entries }) => [group.id, ...entries])).toEqual([
    ["safety", "guides/stolen-emergency"],
    ["paying", "failures/payment-failure"],
    ["app", "failures/disconnect"],
    ["other", "guides/nobody"],
  ]);
});
