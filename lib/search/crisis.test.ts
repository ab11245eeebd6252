import { describe, expect, it } from "vitest";
import { crisisCalls } from "../content/crisis-calls.ts";
import { loadRegistries } from "../content/registry.server.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { search } from "./search.ts";

const { index } = realIndex();

describe("whoever does not want to live", () => {
  it.each(["我想自杀", "被骗光了不想活了", "活不下去", "轻生", "zisha", "撐不下去"])(
    "gets help instead of articles: %s",
    (query) => expect(search(index, query)).toMatchObject({ total: 0, results: [], help: { kind: "crisis" } }),
  );

  it("is told of the police only where money is spoken of", () => {
    expect(search(index, "我想自杀").help?.money).toBe(false);
    expect(search(index, "被骗了八万想死").help?.money).toBe(true);
    const calls = crisisCalls(loadRegistries().contacts);
    expect(calls.map(({ value, money }) => [value, money])).toEqual([
      ["12356", false],
      ["120", false],
      ["110", true],
      ["96110", true],
    ]);
  });

  it.each(["死机", "卡死", "死循环", "累死了转账", "我的号死了"])("%s stays ordinary", (query) => {
    const { help, results } = search(index, query);
    expect(help).toBeUndefined();
    expect(results.length).toBeGreaterThan(0);
  });

  it("no golden saying of an article is taken for despair", () => {
    const sayings = index.entries.flatMap(({ head }) => head.saidAs.map(({ text }) => text));
    expect(sayings.filter((text) => search(index, text).help)).toEqual([]);
  });
});
