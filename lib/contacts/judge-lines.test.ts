import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { scoreOf } from "./score.ts";

const run = (input: string, ...words: string[]) =>
  spawnSync(process.execPath, ["lib/contacts/verify.cli.ts", ...words], { input, encoding: "utf8" });

describe("npm run verify", () => {
  it("answers a line for a line, in the words of the labels", () => {
    const { stdout, status } = run('{"text": "刚才 +8695588 打来，让我登录 icbc-kf.top"}\n{"text": "你好"}\n');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      {
        tokens: [
          { is: "+8695588", verdict: "spoofed" },
          { is: "icbc-kf.top", verdict: "lookalike" },
        ],
        scam: true,
      },
      { tokens: [], scam: false },
    ]);
  });

  it.each([
    ['{"text": "你好"}\n不是 JSON', "第 2 行不是 JSON"],
    ['\n{"words": "你好"}', "第 2 行没有 text"],
  ])("names the line that is wrong in %j", (input, message) => {
    const { stderr, status } = run(input);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  it("explains itself", () => expect(run("", "--help").stdout).toContain("npm run -s verify <"));
});

describe("scoreOf", () => {
  it("counts what is right by verdict, what is accused, vouched for, missed, invented", () => {
    const score = scoreOf(
      [
        { text: "a", tokens: [{ is: "1", verdict: "spoofed", also: ["lookalike"] }], scam: true },
        { text: "b", tokens: [{ is: "2", verdict: "public" }], scam: false },
        { text: "c", tokens: [{ is: "3", verdict: "lookalike" }], scam: true },
      ],
      [
        { tokens: [{ is: "1", verdict: "lookalike" }], scam: true },
        {
          tokens: [
            { is: "2", verdict: "spoofed" },
            { is: "9", verdict: "unlisted" },
            { is: "8", verdict: "secret" },
          ],
          scam: true,
        },
        { tokens: [{ is: "3", verdict: "listed" }], scam: false },
      ],
    );
    expect(score).toMatchObject({
      tokens: { right: 1, of: 3 },
      vouched: { right: 1, of: 2 },
      accused: { right: 1, of: 1 },
      extra: 1,
      recall: { right: 1, of: 2 },
      falseAlarms: { right: 1, of: 1 },
      onlyListed: 1,
    });
  });
});
