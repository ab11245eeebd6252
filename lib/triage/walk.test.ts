import { describe, expect, it } from "vitest";
import type { Flow } from "./flow.ts";
import { loadFlows } from "./flows.server.ts";
import { allStates } from "./states.ts";
import { parseAnswers, walk, writeAnswers } from "./walk.ts";

const flow = loadFlows().find(({ id }) => id === "disconnect") as Flow;
const at = (text: string) => {
  const ids = parseAnswers(text);
  return ids && walk(flow, ids)?.at;
};

describe("walk", () => {
  it("starts at the first question", () => {
    expect(walk(flow, [])?.at).toMatchObject({ kind: "question", nodeId: flow.first });
  });

  it("asks on, and ends at a section", () => {
    expect(at("idle")).toMatchObject({ kind: "question", nodeId: "web" });
    expect(at("idle.no")).toMatchObject({ kind: "outcome", section: "failures/disconnect#do-now" });
  });

  it.each([
    ["an unknown answer", "nothing"],
    ["an answer to another question", "no"],
    ["an answer after the outcome", "idle.no.yes"],
    ["the same answer twice", "idle.idle"],
    ["an empty answer", "idle."],
    ["an empty list", ""],
    ["a leading point", ".idle"],
    ["capitals", "IDLE"],
    ["full-width letters", "ｉｄｌｅ"],
    ["a name that objects inherit", "constructor"],
    ["another such name", "__proto__"],
    ["a step out of the folder", ".."],
    ["a slash", "idle/no"],
    ["an encoded slash", "idle%2fno"],
    ["a line break", "idle\n"],
    ["a control character", "idle\0"],
    ["markup", "<b>idle</b>"],
    ["a hundred thousand characters", "idle.".repeat(20_000)],
  ])("has nothing at %s", (_, text) => {
    expect(at(text)).toBeUndefined();
  });

  it("has nothing where another flow goes on", () => {
    const start = loadFlows().find(({ id }) => id === "start") as Flow;
    expect(walk(start, ["stolen"])).toBeUndefined();
  });

  it("finds the state again under the address that it writes", () => {
    for (const f of loadFlows())
      for (const state of allStates(f)) {
        const text = writeAnswers(state.given);
        expect(walk(f, text ? (parseAnswers(text) ?? ["?"]) : [])).toEqual(state);
      }
  });
});
