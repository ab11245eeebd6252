import { type Corpus, readCorpus } from "../content/check/corpus.ts";
import type { Problem, SourceFile } from "../content/check/problem.ts";
import { readContent } from "../content/check/read.server.ts";
import { todayInChina } from "../day.ts";

/** What every check works on: content/ read and parsed once. */
export interface Project {
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** Files that could not be read. */
  readonly unread: readonly Problem[];
  readonly corpus: Corpus;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Reads the project below `root`; never throws, whatever its files hold. */
export function readProject(root: string): Project {
  const { files, problems: unread } = readContent(root);
  return { root, files, unread, corpus: readCorpus(files), today: todayInChina(Date.now()) };
}
