import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadDirectory } from "../contacts/load.server.ts";
import { labelsOf, type OutgoingLabel, outgoingLabels } from "./outgoing-labels.ts";
import { scoreOutgoing } from "./outgoing-score.ts";

const root = new URL("../..", import.meta.url).pathname;
const origin = "https://example.org";
const context = { directory: loadDirectory(root, origin), origin };

/** Texts as agents write them: what is wrong with each, and the reason. */
const golden = readFileSync(new URL("./fixtures/outgoing.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { text: string; labels: OutgoingLabel[]; why: string });

describe("outgoing texts", () => {
  it.each([...outgoingLabels, "none"])("with the label %s are told apart", (label) => {
    const rows = golden.filter(({ labels }) => (labels[0] ?? "none") === label);
    expect(rows.length).toBeGreaterThan(5);
    const wrong = rows.flatMap(({ text, labels, why }) => {
      const found = labelsOf(text, context);
      return [...found].sort().join() === [...labels].sort().join() ? [] : [`${found.join()} in “${text}” (${why})`];
    });
    expect(wrong).toEqual([]);
  });

  it("are not excused by a courtesy with 不 in it, nor by a comfort", () => {
    expect(labelsOf("不好意思，请把验证码发给我。", context)).toEqual(["asks-secret"]);
    expect(labelsOf("钱不会丢，先把钱转到安全账户。", context)).toContain("asks-secret");
  });

  it("have rows of every label, all with a reason", () => {
    expect(golden.every(({ why }) => why !== "")).toBe(true);
    for (const label of outgoingLabels)
      expect(golden.filter(({ labels }) => labels.includes(label)).length).toBeGreaterThan(10);
  });
});

describe("the score", () => {
  it("counts what was found, what was held up, and what nothing stops", () => {
    const rows = [
      { text: "a", labels: ["promise", "number"] },
      { text: "b", labels: ["promise"] },
      { text: "c", labels: [] },
    ];
    const { byLabel, unstopped, heldUp, faults } = scoreOutgoing(rows, [["number"], [], ["promise"]]);
    expect(byLabel.get("promise")).toEqual({ recall: { count: 0, of: 2 }, falseAlarms: { count: 1, of: 1 } });
    expect(byLabel.get("number")).toEqual({ recall: { count: 1, of: 1 }, falseAlarms: { count: 0, of: 2 } });
    expect([unstopped, heldUp]).toEqual([
      { count: 1, of: 2 },
      { count: 1, of: 1 },
    ]);
    expect(faults).toEqual(["没找到 promise  a", "没找到 promise  b", "多找了 promise  c"]);
  });
});

describe("npm run lint:text", () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ["lib/desk/lint-text.cli.ts"], { cwd: root, input, encoding: "utf8" });

  it("answers each line with its labels", () => {
    const { stdout, status } = run('{"text":"请把验证码发给我，保证退款。"}\n\n{"text":"先看账单。"}\n');
    expect(stdout).toBe('{"labels":["asks-secret","promise"]}\n{"labels":[]}\n');
    expect(status).toBe(0);
  });

  it.each([
    ['{"text":"好"}\n{"txt":"好"}', "第 2 行"],
    ["不是 JSON", "第 1 行"],
    ['{"text":7}', "第 1 行"],
  ])("refuses %s and names the line", (input, place) => {
    const { stderr, status, stdout } = run(input);
    expect(stderr).toContain(place);
    expect([status, stdout]).toEqual([1, ""]);
  });
});
