import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./browser.server.ts";
import { buildSite, generateSteps, pageSteps } from "./build.server.ts";
import { type BuildStep, runStep, runSteps } from "./step.server.ts";

/** How many checks ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const reports = ".build/reports";

const style: BuildStep = { label: "风格 biome", run: ["biome", "check", "--error-on-warnings"] };
const types: BuildStep = { label: "类型 tsc", run: ["tsc", "--noEmit", "-p", "."] };

/** Steps that pass or fail as a whole; each counts as one. Types come after what is generated, which they include. */
const staticSteps: readonly BuildStep[] = [...[style, ...generateSteps].map((step) => ({ ...step, needs: [] })), types];

/** Runs every check, later ones even when earlier ones failed (browser tests only on a good build; unit tests after it, as some read what was built), and writes the counts to .build/reports/summary.json. */
export async function testAll(root: string, options: { everyPage: boolean }): Promise<Counts> {
  rmSync(join(root, reports), { recursive: true, force: true });
  mkdirSync(join(root, reports), { recursive: true });
  const results: Counts[] = [];
  results.push(...(await runSteps(root, staticSteps, { goOn: true })).map(({ ok }) => one(ok)));
  const generated = results.every(({ failed }) => failed === 0);
  const outcome = await buildSite(root, generated ? { steps: pageSteps } : {});
  const built = outcome === "built" || outcome === "unchanged";
  results.push(one(built), await unitTests(root));
  if (built) results.push(await browserTests(root, options.everyPage));
  const total = results.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
  writeFileSync(join(root, reports, "summary.json"), `${JSON.stringify(total)}\n`);
  return total;
}

const one = (ok: boolean): Counts => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function unitTests(root: string): Promise<Counts> {
  const file = `${reports}/unit.json`;
  const run: BuildStep["run"] = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = await runStep(root, { label: "单元测试 vitest", run, draws: true });
  return fromReport(root, file, ok, (report) => ({
    passed: Number(report.numPassedTests),
    failed: Number(report.numFailedTests),
  }));
}

async function browserTests(root: string, everyPage: boolean): Promise<Counts> {
  const chromium = await findChromium(root);
  if (!chromium) return one(false);
  const file = `${reports}/browser.json`;
  const env = { CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(everyPage && { EVERY_PAGE: "1" }) };
  const ok = await runStep(root, { label: "浏览器测试 playwright", run: ["playwright", "test"], env, draws: true });
  return fromReport(root, file, ok, ({ stats }) => {
    const { expected = 0, unexpected = 0, flaky = 0 } = (stats ?? {}) as Record<string, number>;
    return { passed: expected + flaky, failed: unexpected };
  });
}

/** Counts from a runner's own report; a runner that failed without a failed test (or without a report) counts as one failure. */
function fromReport(
  root: string,
  file: string,
  ok: boolean,
  read: (report: Record<string, unknown>) => Counts,
): Counts {
  const path = join(root, file);
  if (!existsSync(path)) return one(false);
  const counts = read(JSON.parse(readFileSync(path, "utf8")));
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
