import { describe, expect, test } from "vitest";
import { addBodies } from "./collection.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { golden } from "./golden.ts";
import { rankHits } from "./hits.ts";
import { parseBody, parseHead } from "./index-file.ts";
import { readQuery } from "./query.ts";
import { rankSections } from "./rank.ts";
import { createSearchIndex, search } from "./search.ts";

const { files } = realIndex();
const parsed = () => parseHead(files.head);
const whole = () => createSearchIndex(parsed(), parseBody(files.body, parsed()));
const some = golden.filter((_, at) => at % 7 === 0).map(({ query }) => query);

describe("sums that are taken again", () => {
  test("an answer does not depend on the questions before it", () => {
    const index = whole();
    const once = some.map((query) => JSON.stringify(search(index, query)));
    const backwards = some.toReversed().map((query) => JSON.stringify(search(index, query)));
    expect(backwards.toReversed()).toEqual(once);
    expect(once.slice(0, 8)).toEqual(some.slice(0, 8).map((query) => JSON.stringify(search(whole(), query))));
  });

  test("more tries than are kept are told apart", () => {
    const index = whole();
    const tries = some.slice(0, 6).map((query) => rankHits(index, readQuery(query, index.analyzer), {}));
    const sections = tries.map(([first]) => first && rankSections(index, first));
    const alone = some.slice(0, 6).map((query) => {
      const fresh = whole();
      const [first] = rankHits(fresh, readQuery(query, fresh.analyzer), {});
      return first && rankSections(fresh, first);
    });
    expect(sections).toEqual(alone);
  });

  test("the second tier, which has more lines, finds room", () => {
    const index = createSearchIndex(parsed());
    for (const query of some) search(index, query);
    addBodies(index, parseBody(files.body, parsed()));
    const fresh = whole();
    for (const query of some) expect(search(index, query), query).toEqual(search(fresh, query));
  });
});
