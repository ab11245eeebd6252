import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, readCorpus } from "../content/check/corpus.ts";
import { isDraft } from "../content/check/drafts.ts";
import type { Problem } from "../content/check/problem.ts";
import { readContent } from "../content/check/read.server.ts";
import type { PublishedArticle } from "./assign.ts";
import type { Permanence } from "./check.ts";
import { type Lock, lockPath, parseLock, writeLock } from "./lock.ts";
import { readRedirects } from "./redirects.server.ts";

/** What the check and the assignment work on, and what could not be read. */
export interface ReadPermanence extends Permanence {
  readonly problems: readonly Problem[];
}

/** Reads articles, lock, redirects and the lock's earlier revisions of a project; never throws. */
export function readPermanence(root: string, corpus: Corpus = readCorpus(readContent(root).files)): ReadPermanence {
  const problems: Problem[] = [];
  const { articles } = corpus;
  const drafts = new Set(articles.filter(isDraft).map(({ ref }) => ref));
  const published = articles
    .filter(({ ref }) => !drafts.has(ref))
    .map(
      ({ ref, kind, anchors }): PublishedArticle => ({ ref, kind, anchors: [...new Set(anchors.map(({ id }) => id))] }),
    );
  const { redirects, source } = readRedirects(root, problems);
  const lock = readLock(root, problems);
  const lineOf = (entry: string) => source.lineOf([entry]);
  return { articles: published, drafts, lock, redirects, lineOf, earlier: earlierLocks(root), problems };
}

function readLock(root: string, problems: Problem[]): Lock {
  const file = join(root, lockPath);
  if (!existsSync(file)) return new Map();
  const text = readFileSync(file, "utf8");
  const lock = parseLock(text);
  const message = !lock
    ? "读不出来，多半是合并时留下的记号；两边新增的行都要留，再运行 npm run codes"
    : writeLock(lock) === text.replaceAll("\r\n", "\n")
      ? ""
      : "有重复的行，或顺序被改过；合并时两边给了同一个号的，留已经发布的那一行，另一行删掉，再运行 npm run codes";
  if (message) problems.push({ file: lockPath, line: 0, field: "格式", message });
  return lock ?? new Map();
}

/** The lock in the last commit and its parents, as far as git and its history are at hand. */
function earlierLocks(root: string): Lock[] {
  return ["HEAD", "HEAD^1", "HEAD^2"].flatMap((revision) => {
    const { status, stdout } = spawnSync("git", ["show", `${revision}:./${lockPath}`], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 100_000_000,
    });
    return status === 0 ? (parseLock(stdout) ?? []) : [];
  });
}
