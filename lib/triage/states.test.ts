import { describe, expect, it } from "vitest";
import { MOST_QUESTIONS, MOST_STATES } from "./check/check-limits.ts";
import { FIRST_FLOW, flowsFrom } from "./flow.ts";
import { loadFlows } from "./flows.server.ts";
import { allStates, countStates, questionsFrom } from "./states.ts";
import { writeAnswers } from "./walk.ts";

const flows = loadFlows();

describe.each(flows.map((flow) => [flow.id, flow] as const))("the flow %s", (_, flow) => {
  const states = allStates(flow);

  it("has as many states as are counted, and not too many", () => {
    expect(states.length).toBe(countStates(flow));
    expect(states.length).toBeLessThanOrEqual(MOST_STATES);
  });

  it("gives every state its own address", () => {
    expect(new Set(states.map(({ given }) => writeAnswers(given))).size).toBe(states.length);
  });

  it("asks every question on some way", () => {
    const asked = states.flatMap(({ at }) => (at.kind === "question" ? [at.nodeId] : []));
    expect(new Set(asked)).toEqual(new Set(Object.keys(flow.nodes)));
  });

  it("never asks the same question twice on one way", () => {
    for (const { given } of states) expect(new Set(given.map(({ nodeId }) => nodeId)).size).toBe(given.length);
  });

  it("asks at most seven questions, and says how many are left", () => {
    const most = Math.max(...states.map(({ at, given }) => given.length + (at.kind === "question" ? 1 : 0)));
    expect(most).toBe(questionsFrom(flow, flow.first));
    expect(most).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  it("leads on from every question by every answer", () => {
    const known = new Set(states.map(({ given }) => writeAnswers(given)));
    for (const { given, at } of states) {
      if (at.kind !== "question") continue;
      for (const answer of at.node.answers) {
        const next = [...given.map((g) => g.answer.id), answer.id].join(".");
        expect(answer.flow ? flows.some(({ id }) => id === answer.flow) : known.has(next), next).toBe(true);
      }
    }
  });
});

/** Sections of the emergency guide where money goes or has gone: whoever lands there needs a number first. */
const urgent = ["act-now", "tricked", "someone-took", "money-there"].map((id) => `guides/stolen-emergency#${id}`);

describe("the flows together", () => {
  it("show the numbers and the order wherever they lead to stolen money", () => {
    const bare = flows
      .flatMap(allStates)
      .filter(({ at }) => at.kind === "outcome" && urgent.includes(at.section) && at.emergency.length === 0)
      .map(({ flow, given }) => `${flow.id}/${writeAnswers(given)}`);
    expect(bare).toEqual([]);
  });

  it("have the first one first, and are all reached from it", () => {
    expect(flows[0]?.id).toBe(FIRST_FLOW);
    const start = flows[0];
    expect(start && new Set(flowsFrom(start))).toEqual(new Set(flows.slice(1).map(({ id }) => id)));
  });

  it("stay within seven questions when one leads to another", () => {
    const lengthOf = (id: string): number => {
      const flow = flows.find((f) => f.id === id);
      return flow ? questionsFrom(flow, flow.first, lengthOf) : 0;
    };
    for (const { id } of flows) expect(lengthOf(id), id).toBeLessThanOrEqual(MOST_QUESTIONS);
  });
});
