import { watch } from "node:fs";
import { join } from "node:path";
import { generateSteps } from "./build.server.ts";
import { start } from "./spawn.server.ts";
import { type BuildStep, runStep } from "./step.server.ts";

/** Where `next dev` finds the browser's files: beside those of the build, which they leave alone. */
const devAssets = ".build/dev-assets";
const assets: BuildStep = {
  label: "打包脚本和搜索索引",
  run: ["node", "lib/assets/assets.cli.ts", devAssets],
  env: { NODE_ENV: "development" },
};

/** Runs contentlayer2 and Next side by side and bundles again when an article or an element changes; resolves with Next's exit code when it ends. */
export async function develop(root: string, port: number): Promise<number> {
  for (const step of [...generateSteps, assets]) if (!(await runStep(root, step))) return 1;
  const env = { NODE_ENV: "development" };
  const children = [
    start(root, { run: ["contentlayer2", "dev"], env }),
    start(root, { run: ["next", "dev", "--port", String(port)], env }),
  ];
  const watchers = ["content", "components", "lib"].map((folder) =>
    watch(join(root, folder), { recursive: true }, rebundle(root)),
  );
  const stop = () => children.forEach((child) => void child.kill("SIGTERM"));
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, stop);
  const code = await new Promise<number>((resolve) => {
    for (const child of children) child.on("exit", (status) => resolve(status ?? 0));
  });
  stop();
  for (const watcher of watchers) watcher.close();
  return code;
}

/** Bundles again half a second after the last of a burst of changes, one bundle at a time. */
function rebundle(root: string): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve(true);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => runStep(root, { ...assets, quiet: true }));
    }, 500);
  };
}
