import { describe, expect, it } from "vitest";
import { loadFlows } from "./flows.server.ts";
import { BOX } from "./map-box.ts";
import { placeQuestions } from "./map-layers.ts";
import { layOutMap } from "./map-layout.ts";
import { wrap } from "./wrap.ts";

const goal = () => "看这一节：付到一半断了，先查账单";

describe.each(loadFlows().map((flow) => [flow.id, flow] as const))("the drawing of %s", (_, flow) => {
  const map = layOutMap(flow, goal);

  it("has a box for every question, inside the picture, none on another", () => {
    expect(map.boxes.map(({ id }) => id).sort()).toEqual(Object.keys(flow.nodes).sort());
    for (const box of map.boxes) {
      expect(box.x + BOX).toBeLessThanOrEqual(map.width);
      expect(box.y + box.height).toBeLessThanOrEqual(map.height);
      const others = map.boxes.filter((b) => b !== box && b.x === box.x);
      for (const other of others) expect(other.y >= box.y + box.height || other.y + other.height <= box.y).toBe(true);
    }
  });

  it("goes from left to right only", () => {
    for (const { path, x } of map.curves) expect(Number(/^M(\d+)/.exec(path)?.[1])).toBeLessThan(x);
  });

  it("leads no line through a box", () => {
    for (const { path } of map.curves)
      for (const [, x, y] of path.matchAll(/ (\d+) ([\d.]+)H/g))
        for (const box of map.boxes.filter((b) => b.x === Number(x)))
          expect(Number(y) > box.y && Number(y) < box.y + box.height).toBe(false);
  });

  it("keeps every line inside its box", () => {
    for (const { lines, y, height } of map.boxes)
      for (const line of lines) {
        expect(line.y).toBeLessThan(y + height);
        expect([...line.text].length).toBeLessThanOrEqual(28);
      }
  });

  it("numbers a question after all that lead to it", () => {
    const number = new Map(placeQuestions(flow).map((p) => [p.id, p.number]));
    for (const [id, { answers }] of Object.entries(flow.nodes))
      for (const { next } of answers) if (next) expect(number.get(next)).toBeGreaterThan(number.get(id) ?? 0);
  });
});

describe("wrap", () => {
  it("cuts at the width, and lets closing punctuation hang over", () => {
    expect(wrap("一二三四五六", 3)).toEqual(["一二三", "四五六"]);
    expect(wrap("一二三，四五", 3)).toEqual(["一二三，", "四五"]);
  });

  it("keeps a Latin word whole and drops a space at a line's beginning", () => {
    expect(wrap("一二 App 三", 4)).toEqual(["一二", "App 三"]);
  });

  it("gives nothing for nothing, and a word that no line can hold a line of its own", () => {
    expect([wrap("", 3), wrap("abcdefghijkl", 3)]).toEqual([[], ["abcdefghijkl"]]);
  });
});
