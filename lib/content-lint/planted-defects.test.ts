import { describe, expect, it } from "vitest";
import { findingsIn, guideWith } from "./fixture.ts";
import { original, plantedDefects } from "./planted-defects.ts";
import { rules } from "./rules.ts";

const planted = plantedDefects.map((defect, index) => ({ ...defect, path: `content/guides/planted-${index}.mdx` }));
const files = Object.fromEntries(planted.map(({ path, body }, index) => [path, guideWith(body, `第 ${index} 处`)]));
// Read first, so that the defect is the later of the two.
const content = { "content/guides/original.mdx": guideWith(original, "原来那篇"), ...files };

describe("planted defects", () => {
  const findings = findingsIn(content, rules);

  it.each(planted)("$rule finds $body, and nothing else does", ({ rule, path }) => {
    const found = findings.filter(({ file }) => file === path);
    expect([...new Set(found.map((finding) => finding.rule))]).toEqual([rule]);
  });

  it("are sixty or more, of every rule that looks at an article's text", () => {
    expect(planted.length).toBeGreaterThanOrEqual(60);
    const dated = ["reviews-due", "registry-expired"];
    expect([...new Set(planted.map(({ rule }) => rule)), ...dated].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("are all that is found", () => {
    expect(findings.filter(({ file }) => !(file in files))).toEqual([]);
  });
});
