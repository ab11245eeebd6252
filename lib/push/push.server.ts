import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readManifest } from "../publish/manifest.server.ts";
import { type Listed, readSitemap } from "./sitemap.ts";
import { changedSince, type PushState, readState, withAccepted } from "./state.ts";
import type { Outcome, Target } from "./target.ts";

const sitemapAddress = "/sitemap.xml";
const answerWithin = 30_000;

/** What to push, and where from. */
export interface Push {
  readonly root: string;
  readonly origin: string;
  /** Under which the state file remembers what was accepted. */
  readonly name: string;
  /** Asked for only when something is to be sent: a list of what would be needs no key. */
  readonly target: () => Promise<Target>;
  /** File with what was accepted before. */
  readonly state: string;
  /** Sends nothing and writes nothing. */
  readonly dryRun: boolean;
  /** At most so many addresses. */
  readonly most: number;
  readonly say: (text: string) => void;
}

/** Sends what changed since the last push, batch by batch, and remembers each batch once it is accepted; resolves with whether nothing was refused. */
export async function push(job: Push): Promise<boolean> {
  if (/^https?:\/\/(localhost|127\.)/.test(job.origin)) {
    throw new Error(`${job.origin} 不是上线的网址：设 SITE_ORIGIN，重建、部署，再推送`);
  }
  const listed = readSitemap(await readPublished(job.root, sitemapAddress), job.origin);
  let state = readState(await readFile(job.state, "utf8").catch(() => ""));
  const changed = changedSince(listed, state[job.name]);
  const waiting = changed.slice(0, job.most);
  job.say(
    `sitemap 里 ${listed.length} 个地址，上次推送以后新增或改动的 ${changed.length} 个，这次推 ${waiting.length} 个`,
  );
  if (job.dryRun) {
    for (const { url } of waiting) job.say(url);
    return true;
  }
  if (waiting.length === 0) return true;
  const target = await job.target();
  let remain = Number.POSITIVE_INFINITY;
  while (waiting.length > 0) {
    const batch = waiting.splice(0, Math.min(target.batch, remain));
    const result = await send(target, batch);
    job.say(result.says);
    const accepted = batch.filter(({ url }) => result.accepted.includes(url));
    if (accepted.length > 0) state = await remember(job, state, accepted, listed);
    if (accepted.length < batch.length) return false;
    if (result.stop && waiting.length > 0) {
      job.say(`还有 ${waiting.length} 个没推，明天再运行一次`);
      return false;
    }
    remain = result.remain ?? remain;
  }
  return true;
}

/** Text of a published file; throws with what to do when it is not there. */
export async function readPublished(root: string, address: string): Promise<string> {
  if (!existsSync(join(root, "dist/manifest.json"))) throw new Error("dist/ 还没有：先运行 npm run build");
  const entry = readManifest(join(root, "dist")).pages[address];
  if (!entry) throw new Error(`dist/ 里没有 ${address}：重建再推送`);
  return readFile(join(root, "dist", entry.file), "utf8");
}

async function send(target: Target, batch: readonly Listed[]): Promise<Outcome> {
  const urls = batch.map(({ url }) => url);
  const { url, contentType, body } = target.request(urls);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": contentType },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(answerWithin),
  }).catch((error: Error) => {
    throw new Error(
      `${new URL(url).host} 连不上，这一批没有推：${(error.cause as Error | undefined)?.message ?? error.message}`,
    );
  });
  return target.outcome(response.status, await response.text(), urls);
}

/** Written beside and renamed: a run that is cut off leaves the old record whole. */
async function remember(job: Push, state: PushState, accepted: readonly Listed[], listed: readonly Listed[]) {
  const next = { ...state, [job.name]: withAccepted(state[job.name], accepted, listed) };
  await writeFile(`${job.state}.tmp`, `${JSON.stringify(next, null, 1)}\n`);
  await rename(`${job.state}.tmp`, job.state);
  return next;
}
