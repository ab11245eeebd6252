import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browserResults, type Results, unitResults } from "./test-report.ts";

/** Fails on its first try, and passes on the second. */
const tests = `
let tries = 0;
test("sums", () => expect(1 + 1).toBe(2));
test("fails", () => expect("断线").toBe("登录失败"));
test("fails once", () => expect(++tries + Number(process.env.TRY ?? 0)).toBe(2));
test.skip("is skipped", () => undefined);
`;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "reports-"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a runner of ours reports of files in the folder. */
function reported<Report>(command: string[], env: Readonly<Record<string, string>> = {}): Report {
  const { VITEST: _, NODE_OPTIONS: __, ...rest } = process.env;
  rmSync(join(root, "report.json"), { force: true });
  const ran = spawnSync(process.execPath, command, { cwd: root, env: { ...rest, ...env }, encoding: "utf8" });
  try {
    return JSON.parse(readFileSync(join(root, "report.json"), "utf8"));
  } catch {
    throw new Error(ran.stdout + ran.stderr);
  }
}

const firstLines = (words: readonly string[]) => words.map((told) => told.split("\n").slice(0, 2));
const shown = ({ passed, failures, flaky }: Results) => [passed, firstLines(failures), firstLines(flaky)];

it("Vitest's report tells what failed, what failed once, and a file that does not run", () => {
  writeFileSync(join(root, "sums.test.ts"), `import { expect, test } from "vitest";${tests}`);
  writeFileSync(join(root, "broken.test.ts"), "throw new Error('缺一块砖');");
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--retry=1", "--reporter=json", "--outputFile=report.json"];
  const [passed, failures, flaky] = shown(unitResults(reported(vitest)));
  expect(passed).toBe(2);
  expect(failures).toEqual([
    [`${join(root, "sums.test.ts")} › fails`, expect.stringContaining("expected '断线' to be '登录失败'")],
    [join(root, "broken.test.ts"), "    缺一块砖"],
  ]);
  expect(flaky).toEqual([
    [`${join(root, "sums.test.ts")} › fails once`, expect.stringContaining("expected 1 to be 2")],
  ]);
});

it("Playwright's report tells the same, and an error outside of tests", () => {
  const from = 'import { expect, test } from "@playwright/test";';
  // Each try is a process of its own.
  const once = tests.replace("++tries", "1").replace("(process.env.TRY ?? 0)", "(test.info().retry)");
  writeFileSync(join(root, "sums.spec.ts"), `${from}\n${once}`);
  writeFileSync(join(root, "broken.spec.ts"), `${from}\nthrow new Error("缺一块砖");`);
  const playwright = ["node_modules/@playwright/test/cli.js", "test", "--retries=1", "--reporter=json"];
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: "report.json" };
  const read = (file: string) => shown(browserResults(reported([...playwright, file], env)));
  const [passed, failures, flaky] = read("sums.spec");
  expect(passed).toBe(2);
  expect(failures).toEqual([["e2e/sums.spec.ts:5 › fails", expect.stringContaining("toBe")]]);
  expect(flaky).toEqual([["e2e/sums.spec.ts:6 › fails once", expect.stringContaining("toBe")]]);
  expect(read("broken.spec")).toEqual([
    0,
    [
      ["playwright", expect.stringContaining("缺一块砖")],
      ["playwright", expect.stringContaining("No tests found")],
    ],
    [],
  ]);
});
