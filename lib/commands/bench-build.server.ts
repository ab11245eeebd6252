import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateArticles, generatedSlug, writeArticles } from "../content/generate.server.ts";
import { readManifest } from "../publish/manifest.server.ts";
import { copyProject } from "./bench-copy.server.ts";
import { type Cost, costOf } from "./bench-tree.server.ts";
import { generateSteps, pageSteps } from "./build.server.ts";
import { runStep, type Step } from "./step.server.ts";

/** A build of the project with generated articles beside its own. */
export interface BuildReport {
  readonly generated: number;
  readonly articles: number;
  readonly steps: readonly (Cost & { readonly label: string })[];
  readonly dist: { readonly bytes: number; readonly files: number; readonly pages: number };
  /** Address → bytes of the page, plain and brotli. */
  readonly readers: Readonly<Record<string, { readonly bytes: number; readonly br: number }>>;
  /** Bytes of the search index's tiers in gzip, as published. */
  readonly index: Readonly<Record<string, number>>;
  /** Where it was built; gone unless it was to be kept. */
  readonly folder: string;
}

/** Builds a copy of the project with `generated` more articles, end to end and without any cache; throws when a step fails. */
export async function benchBuild(root: string, generated: number, keep: boolean): Promise<BuildReport> {
  const folder = mkdtempSync(join(tmpdir(), `wallet-aid-${generated}-`));
  try {
    copyProject(root, folder);
    writeArticles(folder, generateArticles(generated));
    assignCodes(folder);
    const steps: (Cost & { label: string })[] = [];
    for (const step of [...generateSteps, ...pageSteps].filter((step) => exists(folder, step))) {
      const { result, ...cost } = await costOf(() => runStep(folder, { ...step, quiet: true }));
      if (!result) throw new Error(`${step.label}没有成功，见上面的错误`);
      steps.push({ label: step.label, ...cost });
    }
    return { generated, steps, folder, ...reportOf(folder) };
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}

/** A step whose script is there. */
function exists(folder: string, { run: [program, script = ""] }: Step): boolean {
  return program !== "node" || existsSync(join(folder, script));
}

/** New articles need codes before the check lets them pass; giving them is an editor's work, so it is not timed. */
function assignCodes(folder: string): void {
  if (!existsSync(join(folder, "lib/codes/codes.cli.ts"))) return;
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
