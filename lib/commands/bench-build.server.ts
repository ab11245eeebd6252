import { spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateArticles, generatedSlug, writeArticles } from "../content/generate.server.ts";
import { readManifest } from "../publish/manifest.server.ts";
import { type Cost, costOf } from "./bench-tree.server.ts";
import { generateSteps, pageSteps } from "./build.server.ts";
import { copyProject } from "./copy-project.server.ts";
import { type BuildStep, runSteps } from "./step.server.ts";

/** What a build begins with: nothing; the share images of the last time; everything of the last time, and one word changed. */
export type Start = "cold" | "cards" | "word";

/** A build of the project with generated articles beside its own. */
export interface BuildReport {
  readonly start: Start;
  readonly generated: number;
  readonly articles: number;
  readonly whole: Cost;
  /** Wall seconds of each step; two run at a time. */
  readonly steps: readonly { readonly label: string; readonly seconds: number }[];
  readonly dist: { readonly bytes: number; readonly files: number; readonly pages: number };
  /** Address → bytes of the page, plain and brotli. */
  readonly readers: Readonly<Record<string, { readonly bytes: number; readonly br: number }>>;
  /** Bytes of the search index's tiers in gzip, as published. */
  readonly index: Readonly<Record<string, number>>;
}

/** A copy of a project with generated articles, to be built. */
export function benchProject(root: string, generated: number): string {
  const folder = mkdtempSync(join(tmpdir(), `wallet-aid-${generated}-`));
  copyProject(root, folder);
  writeArticles(folder, generateArticles(generated));
  assignCodes(folder);
  return folder;
}

/** Builds a project end to end, as a build does; throws when a step fails. */
export async function benchBuild(folder: string, generated: number, start: Start): Promise<BuildReport> {
  prepare(folder, start);
  const steps = [...generateSteps, ...pageSteps].map(forgiving);
  // As run.mjs has it: what Node compiles of the programs is kept from build to build.
  const env = { BUILT: built, NODE_COMPILE_CACHE: join(folder, ".build/compile-cache") };
  const quiet = steps.map((step) => ({ ...step, quiet: true, env: { ...step.env, ...env } }));
  const { result, ...whole } = await costOf(() => runSteps(folder, quiet));
  if (result.some(({ ok }) => !ok)) throw new Error("没有建成，见上面的错误");
  const timed = steps.map(({ label }, at) => ({ label, seconds: result[at]?.seconds ?? Number.NaN }));
  return { start, generated, whole, steps: timed, ...reportOf(folder) };
}

/** The check, as the build runs it, whose findings do not end the build: made-up articles repeat each other's sentences, which its rules of writing refuse. */
function forgiving(step: BuildStep): BuildStep {
  const [program, ...args] = step.run;
  if (!args.includes("lib/check/check.cli.ts")) return step;
  return { ...step, run: [program, "-e", checkAndGoOn, "--", ...args] };
}

// With findings it ends with 1; whatever else ends it, ends the build too.
const checkAndGoOn = `
  const { status } = require("node:child_process").spawnSync(process.execPath, process.argv.slice(1), { stdio: "ignore" });
  process.exitCode = status === 1 ? 0 : (status ?? 2);`;

const built = JSON.stringify({
  fingerprint: "",
  code: "",
  settings: {},
  until: "2100-01-01",
  at: "2026-11-28T00:00:00.000Z",
});

function prepare(folder: string, start: Start): void {
  if (start === "word") {
    const file = join(folder, "content/failures/disconnect.mdx");
    const text = readFileSync(file, "utf8");
    // In the body: fields have their lengths.
    const body = text.indexOf("\n---\n", 4);
    writeFileSync(file, text.slice(0, body) + text.slice(body).replace("。\n", "，别急。\n"));
    return;
  }
  const caches = [".contentlayer", ".next", ".build/compressed", ".build/sites", "dist"];
  // Put aside, not deleted: for five minutes ext4 gives new files no place that was freed, and looks for others one by one.
  const aside = mkdtempSync(join(folder, ".aside-"));
  for (const [at, cache] of [...caches, ...(start === "cold" ? [".build"] : [])].entries()) {
    const path = join(folder, cache);
    if (lstatSync(path, { throwIfNoEntry: false })) renameSync(path, join(aside, String(at)));
  }
}

/** New articles need codes before the check lets them pass; giving them is an editor's work, so it is not timed. */
function assignCodes(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, ["lib/codes/codes.cli.ts"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`编号没有给成：${stderr}`);
}

function reportOf(folder: string): Pick<BuildReport, "articles" | "dist" | "readers" | "index"> {
  const dist = realpathSync(join(folder, "dist"));
  const { pages } = readManifest(dist);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const html = Object.values(pages).filter(({ file }) => file.endsWith(".html"));
  const reader = (address: string) => [address, { bytes: pages[address]?.bytes ?? 0, br: pages[address]?.br ?? 0 }];
  const tiers = Object.entries(pages).filter(([address]) => address.startsWith("/_assets/search-"));
  const content = readdirSync(join(folder, "content"), { recursive: true }).map(String);
  return {
    articles: content.filter((name) => name.endsWith(".mdx")).length,
    dist: { bytes, files: files.length, pages: html.length },
    readers: Object.fromEntries(
      ["/failures/payment-failure", `/failures/${generatedSlug(1)}`, "/failures", "/"].map(reader),
    ),
    index: Object.fromEntries(tiers.map(([address, { gz, bytes }]) => [address, gz ?? bytes])),
  };
}
