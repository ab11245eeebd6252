import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.server.ts";
import { runStep, type Step } from "./step.server.ts";

/** Content first: nothing is generated from articles that are wrong. */
export const generateSteps: readonly Step[] = [
  { label: "检查内容", run: ["node", "lib/content/check.cli.ts"] },
  { label: "检查自助排查", run: ["node", "lib/triage/check.cli.ts"] },
  { label: "检查编号", run: ["node", "lib/codes/codes.cli.ts", "--check"] },
  { label: "检查客服模板", run: ["node", "lib/desk/replies.cli.ts", "--check"] },
  { label: "编译文章", run: ["contentlayer2", "build"], quiet: true },
];

export const pageSteps: readonly Step[] = [
  { label: "打包脚本和搜索索引", run: ["node", "lib/assets/assets.cli.ts"] },
  { label: "画分享图", run: ["node", "lib/social/cards.cli.ts"] },
  { label: "生成页面", run: ["next", "build"], quiet: true, env: { NODE_ENV: "production" } },
  { label: "发布到 dist/", run: ["node", "lib/publish/publish.cli.ts"] },
  { label: "离线副本", run: ["node", "lib/offline/offline.cli.ts"] },
];

const stamp = ".build/built";

/**
 * Builds dist/ unless what it would be made from is what it was made from; resolves with whether dist/ is good. A failed
 * build leaves the last good dist/ in place. With `generated` the steps of `generateSteps` have just passed.
 */
export async function buildSite(
  root: string,
  options: { force?: boolean; generated?: boolean } = {},
): Promise<boolean> {
  const wanted = fingerprint(root, process.env);
  if (!options.force && isBuilt(root, wanted)) return true;
  if (!process.env.SITE_ORIGIN) {
    console.log("没有设 SITE_ORIGIN：页面里的正式地址会写成 http://localhost:3000。上线前设成自己的网址再建。");
  }
  rmSync(join(root, stamp), { force: true });
  const steps = options.generated ? pageSteps : [...generateSteps, ...pageSteps];
  for (const step of steps) if (!(await runStep(root, step))) return false;
  mkdirSync(join(root, ".build"), { recursive: true });
  writeFileSync(join(root, stamp), wanted);
  return true;
}

function isBuilt(root: string, wanted: string): boolean {
  const file = join(root, stamp);
  return existsSync(file) && readFileSync(file, "utf8") === wanted && existsSync(join(root, "dist/manifest.json"));
}
