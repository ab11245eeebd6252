import { describe, expect, it } from "vitest";
import type { Section, Step } from "../content/article.ts";
import { excerptOf, parseRef, risksOf, sectionsAt } from "./sections.ts";

const step = (id: string, risk: Step["risk"] = ""): Step => ({ id, title: id, when: "", risk, text: "" });
const section = (id: string, level: 1 | 2 | 3, steps: Step[] = [], text = ""): Section => {
  return { id, heading: id, level, text, steps, prompts: [], warnings: [], contacts: [] };
};

const sections = [
  section("", 1),
  section("a", 2, [step("1"), step("2", "retry"), step("3")]),
  section("b", 2),
  section("b1", 3, [step("4", "destructive")]),
  section("b2", 3),
  section("c", 2, [step("5"), step("6"), step("7"), step("8")]),
];
const [, a, , , , c] = sections as [Section, Section, Section, Section, Section, Section];
const ids = (anchor: string) => sectionsAt(sections, anchor).map(({ id }) => id);

describe("sectionsAt", () => {
  it("takes the smaller sections along", () => {
    expect([ids("a"), ids("b"), ids("b1"), ids("c")]).toEqual([["a"], ["b", "b1", "b2"], ["b1"], ["c"]]);
  });

  it("finds no step, no text before the first heading, nothing unknown", () => {
    expect([ids("1"), ids(""), ids("constructor")]).toEqual([[], [], []]);
  });
});

describe("risksOf", () => {
  it("sees what smaller sections hold", () => {
    expect(risksOf(sectionsAt(sections, "b"))).toEqual({ retry: false, destructive: true });
    expect(risksOf(sectionsAt(sections, "a"))).toEqual({ retry: true, destructive: false });
  });
});

describe("excerptOf", () => {
  it("stops before a step that pays again, and shows no later one either", () => {
    expect(excerptOf(a).steps.map(({ id }) => id)).toEqual(["1"]);
    expect(excerptOf(a).more).toBe(true);
  });

  it("shows three steps at most", () => {
    expect(excerptOf(c).steps.map(({ id }) => id)).toEqual(["5", "6", "7"]);
  });

  it("shows the first lines where there are no steps, and none of a list of messages", () => {
    const plain = section("p", 2, [], "一\n二\n三\n四");
    expect(excerptOf(plain)).toMatchObject({ steps: [], lines: ["一", "二", "三"], more: true });
    expect(excerptOf({ ...plain, prompts: [{ id: "x", says: "x", text: "" }] }).lines).toEqual([]);
  });
});

describe("parseRef", () => {
  it("takes a reference apart", () => {
    expect(parseRef("failures/disconnect#do-now")).toEqual({ article: "failures/disconnect", anchor: "do-now" });
    expect(parseRef("failures/disconnect")).toEqual({ article: "failures/disconnect", anchor: "" });
  });
});
