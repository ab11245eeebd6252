/** Addresses of the two tiers of a search index. */
export interface IndexPlace {
  readonly head: string;
  readonly body: string;
}

/**
 * The search worker's file: where the index is, as its first line, and the worker's code. The file is named after the
 * code alone. So nothing that leads to it changes with the words of an article, and whoever has its address has one that
 * can read what it names: a page open since before the last builds, a reader's saved copy.
 */
export function printWorker(index: IndexPlace, code: string): string {
  return `"use strict";const INDEX=${JSON.stringify(index)};\n${code}`;
}

/** The same worker with another index, e.g. with the one that was saved beside it. */
export function withIndex(index: IndexPlace, file: string): string {
  return printWorker(index, file.slice(file.indexOf("\n") + 1));
}
