import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { bundledForNode } from "../handlers/bundle.server.ts";
import { workerBuild, workerEntry } from "../search/bundle.server.ts";

/** A package of others that readers or servers get a copy of. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it, SPDX. */
  readonly licence: string;
  /** What its licence asks to be passed on. */
  readonly text: string;
}

const forNode = [
  "lib/server/server.cli.ts",
  "lib/handlers/thread.server.ts",
  "lib/handlers/feedback-thread.server.ts",
] as const;
const forBrowsers = [
  "components/elements.ts",
  "components/desk/hydrate-desk.browser.tsx",
  "lib/offline/offline.worker.ts",
] as const;

/** Not bundled, but laid beside the server. */
const beside = ["better-sqlite3"];

/** Every package with code in a release, by name: what the bundles are made of, and what lies beside them. Throws with esbuild's message, or names a package without a licence. */
export async function shippedPackages(root: string): Promise<readonly Shipped[]> {
  const inputs = await Promise.all([
    ...forNode.map((entry) => inputsOf(root, { ...bundledForNode, entryPoints: [entry] })),
    ...forBrowsers.map((entry) => inputsOf(root, { bundle: true, jsx: "automatic", entryPoints: [entry] })),
    inputsOf(root, { ...workerBuild(root), bundle: true, entryPoints: [workerEntry] }),
  ]);
  const names = new Set(beside);
  for (const file of inputs.flat()) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    if (name) names.add(name);
  }
  return [...names].sort().map((name) => shipped(root, name));
}

async function inputsOf(root: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    write: false,
    metafile: true,
    outdir: ".",
    logLevel: "silent",
  });
  return Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

function shipped(root: string, name: string): Shipped {
  const folder = join(root, "node_modules", name);
  if (!existsSync(folder)) throw new Error(`${name} is bundled, and not in node_modules: run npm ci`);
  const { version, license, author, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!license) throw new Error(`${name} ${version} names no licence: look it up before passing it on`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  // A few bring no file: then who wrote it, and where the text is.
  const source = `${author?.name ?? author ?? name}，${repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`}`;
  return { name, version, licence: String(license), text: text || source };
}

/** The licences as one text, to lie beside the program. */
export function licencesText(packages: readonly Shipped[]): string {
  const head = "本站自己的代码和文字见仓库里的 LICENSE。下面是随它一起分发的他人软件和各自的许可。";
  const node = "Node.js（MIT 等，全文见 https://github.com/nodejs/node/blob/main/LICENSE）";
  const blocks = packages.map(({ name, version, licence, text }) =>
    `${name} ${version}（${licence}）\n\n${text}`.trim(),
  );
  return `${[head, node, ...blocks].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
