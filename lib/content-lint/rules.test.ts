import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesOf, findingsIn } from "./fixture.ts";
import { rules } from "./rules.ts";

describe.each(rules)("rule $id", (rule) => {
  it.each(rule.good.map((example) => [example]))("lets %j pass", (example) => {
    expect(findingsIn(filesOf(example), [rule])).toEqual([]);
  });

  it.each(rule.bad.map((example) => [example]))("finds what is wrong with %j", (example) => {
    const files = filesOf(example);
    const found = findingsIn(files, [rule]);
    expect(found.length).toBeGreaterThan(0);
    for (const { file, line } of found) {
      expect(Object.keys(files)).toContain(file);
      expect(line).toBeGreaterThan(0);
    }
  });

  it("has examples of both kinds and says why it is there", () => {
    expect(Math.min(rule.good.length, rule.bad.length)).toBeGreaterThan(0);
    expect(rule.why).toMatch(/[。）]$/);
  });
});

describe("rules", () => {
  it("are one a file, named after their id, and all in the list", () => {
    const files = readdirSync(new URL("./rules/", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});
