import { todayInChina } from "../day.ts";
import { dropLostLink } from "../publish/sites.server.ts";
import { type Built, lastBuilt, noteOutcome } from "./built.server.ts";
import { codeOf, compiledPages } from "./compiled.server.ts";
import { diskWords } from "./disk-words.ts";
import { fingerprint, turningDayOf } from "./fingerprint.server.ts";
import { releaseLock, takeLock } from "./lock.server.ts";
import { settingsFor } from "./settings.server.ts";
import { type BuildStep, forget, runSteps } from "./step.server.ts";

const check = "检查内容";
const compile = "编译文章";
const pages = "编译页面";

/** Content first: nothing is made of articles that are wrong, or that break a rule which protects people; they are compiled meanwhile. */
export const generateSteps: readonly BuildStep[] = [
  {
    label: check,
    // Room for young objects: it makes many, and a sixth of its time went into looking through them.
    run: ["node", "--max-semi-space-size=64", "lib/check/check.cli.ts"],
    repair: "按上面列出的文件和行改好，再运行同一条命令。",
  },
  {
    label: compile,
    needs: [],
    run: ["contentlayer2", "build"],
    quiet: true,
    repair: "看上面提到的文章。找不到原因就删掉 .contentlayer 再试。",
  },
];

export const pageSteps: readonly BuildStep[] = [
  {
    label: pages,
    // Code alone: articles come in when pages are rendered, which is while they are published.
    needs: [],
    run: ["next", "build", "--experimental-build-mode", "compile"],
    quiet: true,
    env: { NODE_ENV: "production" },
    kept: compiledPages,
    repair: "看上面 Next 的话。没有改过代码就删掉 .next 再试，并看磁盘和内存还有没有余地。",
  },
  {
    label: "打包脚本和搜索索引",
    needs: [compile],
    run: ["node", "lib/assets/assets.cli.ts"],
    repair: "看上面提到的脚本或词表。",
  },
  {
    label: "画分享图",
    // After Next, not beside it: drawing takes every core by itself, and together they take most memory of all.
    needs: [compile, pages],
    run: ["node", "lib/social/cards.cli.ts"],
    // The painter gives memory back after each image and asks for it anew: two thirds of its time.
    env: { MIMALLOC_PURGE_DELAY: "-1" },
    repair: "照上面的话改标题或用字。",
  },
  {
    label: "发布到 dist/",
    // Of old objects V8 lets as many lie as are alive; with two fifths the pages' server and this one hold a sixth less.
    run: ["node", "--heap-growing-percent=40", "lib/commands/publish.cli.ts"],
    // React renders the frames here too: the build of it that looks for our mistakes takes twice as long.
    // And with two arenas of malloc instead of one a thread, at the same speed.
    env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
    repair: "看上面列出的地址和原因。",
  },
];

/** How a build ended. */
export type Outcome = "built" | "unchanged" | "failed" | "busy";

/**
 * Builds the site that dist leads to, unless it would come out as it is. A build that fails, or is ended at any moment,
 * leaves the last good one in its place. `steps` are all of them unless some have just passed. A disk that takes nothing
 * is a failure with one line; any other error rejects.
 */
export async function buildSite(root: string, options: BuildOptions = {}): Promise<Outcome> {
  try {
    return await build(root, options);
  } catch (error) {
    const words = diskWords(error);
    if (!words) throw error;
    console.error(`没有建站，dist/ 还是原来的：${words}`);
    return "failed";
  }
}

interface BuildOptions {
  readonly force?: boolean;
  readonly steps?: readonly BuildStep[];
}

async function build(root: string, options: BuildOptions): Promise<Outcome> {
  const last = lastBuilt(root);
  const now = new Date();
  const { settings, notes } = settingsFor(process.env, last?.settings);
  for (const note of notes) console.log(note);
  Object.assign(process.env, settings);
  const wanted: Built = {
    fingerprint: fingerprint(root, settings),
    code: codeOf(root),
    settings,
    until: turningDayOf(root, todayInChina(now.getTime())),
    at: now.toISOString(),
  };
  if (!options.force && isCurrent(last, wanted, now)) return "unchanged";
  const holder = takeLock(root, now);
  if (holder) {
    console.error(`另一个构建正在进行（进程 ${holder.pid}，${holder.since} 开始）。等它结束，再运行同一条命令。`);
    return "busy";
  }
  const steps = options.steps ?? [...generateSteps, ...pageSteps];
  try {
    await dropLostLink(root);
    if (options.force) for (const step of steps) forget(root, step);
    const ok = await runAll(root, steps, wanted, options.force === true);
    noteOutcome(root, ok, now);
    return ok ? "built" : "failed";
  } finally {
    releaseLock(root);
  }
}

function isCurrent(last: Built | undefined, wanted: Built, now: Date): boolean {
  if (last?.fingerprint !== wanted.fingerprint) return false;
  if (todayInChina(now.getTime()) < last.until) return true;
  console.log(`到了 ${last.until}：内容里有日期已过，重建。`);
  return false;
}

async function runAll(root: string, steps: readonly BuildStep[], built: Built, anew: boolean): Promise<boolean> {
  if (!built.settings.SITE_ORIGIN) {
    console.log("没有设 SITE_ORIGIN：页面里的正式地址会写成 http://localhost:3000。上线前设成自己的网址再建。");
  }
  const env = { BUILT: JSON.stringify(built), ...(anew && { ANEW: "1" }) };
  const all: BuildStep[] = steps.map((step) => ({ ...step, env: { ...step.env, ...env } }));
  return (await runSteps(root, all, { counted: true })).every(({ ok }) => ok);
}
