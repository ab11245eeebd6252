import type { Collection } from "./collection.ts";
import { remembered } from "./remembered.ts";

/** What a question adds up, by the numbers of articles, sections and lines. */
export interface Sums {
  readonly articles: Float64Array;
  /** 1 for an article that has a telling term. */
  readonly told: Uint8Array;
  readonly sections: Float64Array;
  /** What each line shares with the question. */
  readonly lines: Float64Array;
  /** The likest line of each section, -1 for none, and how like it is; filled article by article. */
  readonly likestLine: Int32Array;
  readonly likeness: Float64Array;
}

/** Tries of one question: as typed, as pinyin, corrected. */
const MOST = 4;

interface Workspace {
  readonly kept: Sums[];
  taken: number;
}

const workspaceOf = remembered((_: Collection): Workspace => ({ kept: [], taken: 0 }));

/**
 * Empty sums for one try of a question. They are megabytes where articles are thousands, and made anew for each try they
 * were half of a search's time and all of its longest pauses; so those of the last question are taken again.
 */
export function takeSums(collection: Collection): Sums {
  const workspace = workspaceOf(collection);
  const place = workspace.taken++;
  const known = workspace.kept[place];
  if (known && fits(known, collection)) return emptied(known);
  const sums = sumsFor(collection);
  if (place < MOST) workspace.kept[place] = sums;
  return sums;
}

/** Lets the sums of the last question be taken again: whatever is read of its hits must have been read. */
export function freeSums(collection: Collection): void {
  workspaceOf(collection).taken = 0;
}

function sumsFor({ entries, sections, lines }: Collection): Sums {
  return {
    articles: new Float64Array(entries.length),
    told: new Uint8Array(entries.length),
    sections: new Float64Array(sections.length),
    lines: new Float64Array(lines.length),
    likestLine: new Int32Array(sections.length).fill(-1),
    likeness: new Float64Array(sections.length),
  };
}

/** The second tier brings more lines. */
function fits(sums: Sums, { entries, sections, lines }: Collection): boolean {
  return (
    sums.articles.length === entries.length &&
    sums.sections.length === sections.length &&
    sums.lines.length === lines.length
  );
}

function emptied(sums: Sums): Sums {
  sums.articles.fill(0);
  sums.told.fill(0);
  sums.sections.fill(0);
  sums.lines.fill(0);
  sums.likestLine.fill(-1);
  sums.likeness.fill(0);
  return sums;
}
