import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BuildStep, forget, runSteps } from "./step.server.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "steps-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A step that writes down when it begins and ends, and takes a while, or until another has ended. */
function step(label: string, needs?: readonly string[], { code = 0, after = "" } = {}): BuildStep {
  const script = `
    const { appendFileSync, readFileSync } = require("node:fs");
    appendFileSync("log", "+${label} ");
    const end = () => {
      if (!readFileSync("log", "utf8").includes("${after}")) return setTimeout(end, 50);
      appendFileSync("log", "-${label} ");
      process.exitCode = ${code};
    };
    setTimeout(end, 300);`;
  return { label, run: ["node", "-e", script], ...(needs && { needs }) };
}

const log = () => readFileSync(join(root, "log"), "utf8").trim().split(" ");
const comesBefore = (a: string, b: string) => expect(log().indexOf(a)).toBeLessThan(log().indexOf(b));

describe("steps", () => {
  it("run one after the other unless told what they need", async () => {
    const ended = await runSteps(root, [step("a"), step("b"), step("c")]);
    expect(log()).toEqual(["+a", "-a", "+b", "-b", "+c", "-c"]);
    expect(ended.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it("run beside each other, two at a time, as soon as what they need is through", async () => {
    await runSteps(root, [
      step("a", []),
      step("b", []),
      step("c", ["a"]),
      step("d", ["somebody ran it before"]),
      step("e"),
    ]);
    comesBefore("+b", "-a");
    comesBefore("-a", "+c");
    for (const other of ["-a", "-b", "-c", "-d"]) comesBefore(other, "+e");
    let atOnce = 0;
    for (const word of log()) {
      atOnce += word.startsWith("+") ? 1 : -1;
      expect(atOnce).toBeLessThanOrEqual(2);
    }
  });

  describe("whose results are kept", () => {
    const kept = (inputs: string, code = 0): BuildStep => ({
      ...step("a", [], { code }),
      kept: { note: "note", of: () => inputs },
    });

    it("run once for the same inputs, again for others, and again once their note is gone", async () => {
      for (const inputs of ["one", "one", "two", "one"])
        expect((await runSteps(root, [kept(inputs)]))[0]?.ok).toBe(true);
      expect(log()).toEqual(["+a", "-a", "+a", "-a", "+a", "-a"]);
      forget(root, kept("one"));
      await runSteps(root, [kept("one")]);
      expect(log()).toHaveLength(8);
    });

    it("run again after they failed, or were cut off", async () => {
      await runSteps(root, [kept("one")]);
      expect((await runSteps(root, [kept("two", 1)]))[0]?.ok).toBe(false);
      expect((await runSteps(root, [kept("one")]))[0]?.ok).toBe(true);
      expect(log()).toHaveLength(6);
    });
  });

  it("do not begin once one has failed, and those that run come to their end", async () => {
    const ended = await runSteps(root, [step("a", [], { code: 1 }), step("b", [], { after: "-a" }), step("c", ["b"])]);
    expect(ended.map(({ ok }) => ok)).toEqual([false, true, false]);
    expect(ended[2]?.seconds).toBeUndefined();
    expect(log()).not.toContain("+c");
  });

  it("go on after a failure when told to", async () => {
    const ended = await runSteps(root, [step("a", [], { code: 1 }), step("b")], { goOn: true });
    expect(ended.map(({ ok }) => ok)).toEqual([false, true]);
  });
});
