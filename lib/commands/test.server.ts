import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./browser.server.ts";
import { buildSite, generateSteps, pageSteps } from "./build.server.ts";
import { type BuildStep, runStep, runSteps } from "./step.server.ts";
import { browserResults, type Results, unitResults } from "./test-report.ts";

const reports = ".build/reports";

const style: BuildStep = { label: "风格 biome", run: ["biome", "check", "--error-on-warnings"] };
const types: BuildStep = { label: "类型 tsc", run: ["tsc", "--noEmit", "-p", "."] };

/** Steps that pass or fail as a whole; each counts as one. Types come after what is generated, which they include. */
const staticSteps: readonly BuildStep[] = [...[style, ...generateSteps].map((step) => ({ ...step, needs: [] })), types];

/** Runs every check, later ones even when earlier ones failed (browser tests only on a good build; unit tests after it, as some read what was built), and writes the counts to .build/reports/summary.json. */
export async function testAll(root: string, options: { everyPage: boolean }): Promise<Results> {
  rmSync(join(root, reports), { recursive: true, force: true });
  mkdirSync(join(root, reports), { recursive: true });
  const ended = await runSteps(root, staticSteps, { goOn: true });
  const results = ended.map(({ ok }, at) => one(staticSteps[at]?.label ?? "", ok));
  const generated = ended.every(({ ok }) => ok);
  const outcome = await buildSite(root, generated ? { steps: pageSteps } : {});
  const built = outcome === "built" || outcome === "unchanged";
  results.push(one("建站", built), await unitTests(root));
  if (built) results.push(await browserTests(root, options.everyPage));
  const total: Results = {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failures: results.flatMap(({ failures }) => failures),
    flaky: results.flatMap(({ flaky }) => flaky),
  };
  const counts = { passed: total.passed, failed: total.failures.length, flaky: total.flaky.length };
  writeFileSync(join(root, reports, "summary.json"), `${JSON.stringify(counts)}\n`);
  return total;
}

const one = (name: string, ok: boolean): Results => ({ passed: ok ? 1 : 0, failures: ok ? [] : [name], flaky: [] });

async function unitTests(root: string): Promise<Results> {
  const label = "单元测试 vitest";
  const file = `${reports}/unit.json`;
  const run: BuildStep["run"] = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return fromReport(root, { label, run, draws: true }, file, unitResults);
}

async function browserTests(root: string, everyPage: boolean): Promise<Results> {
  const label = "浏览器测试 playwright";
  const chromium = await findChromium(root);
  if (!chromium) return one(label, false);
  const file = `${reports}/browser.json`;
  const env = { CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(everyPage && { EVERY_PAGE: "1" }) };
  return fromReport(root, { label, run: ["playwright", "test"], env, draws: true }, file, browserResults);
}

/** Results from a runner's own report; a runner that failed without a failed test (or without a report) counts as one failure. */
async function fromReport<Report>(
  root: string,
  step: BuildStep,
  file: string,
  read: (report: Report) => Results,
): Promise<Results> {
  const ok = await runStep(root, step);
  const path = join(root, file);
  if (!existsSync(path)) return one(step.label, false);
  const results = read(JSON.parse(readFileSync(path, "utf8")));
  return !ok && results.failures.length === 0 ? { ...results, failures: [step.label] } : results;
}
