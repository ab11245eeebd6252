import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, readCorpus } from "../content/check/corpus.ts";
import { isDraft } from "../content/check/drafts.ts";
import type { Problem } from "../content/check/problem.ts";
import { readContent } from "../content/check/read.server.ts";
import type { PublishedArticle } from "./assign.ts";
import type { Permanence } from "./check.ts";
import { earlierLocks } from "./git.server.ts";
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
    ? "读不出来，多半是合并时留下的记号；运行 npm run codes，它会自己理好"
    : writeLock(lock) === text.replaceAll("\r\n", "\n")
      ? ""
      : "有重复的行，或顺序被改过；运行 npm run codes，它会自己理好";
  if (message) problems.push({ file: lockPath, line: 0, field: "格式", message });
  return lock ?? new Map();
}
