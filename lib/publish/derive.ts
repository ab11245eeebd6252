import type { Derived } from "./manifest.ts";

/** Text of a derived answer, made from that of the file it names; throws when a stretch to be replaced is not there. */
export function derive(text: string, { edits }: Pick<Derived, "edits">): string {
  return edits.reduce((now, [find, put]) => {
    const at = now.indexOf(find);
    if (at < 0) throw new Error(`“${find}” is not in the text that an answer is derived from`);
    return now.slice(0, at) + put + now.slice(at + find.length);
  }, text);
}

/** The edits that turn stretches of one text into those of another: each pair without the end that both share, none for a pair that is the same. */
export function editsFor(pairs: readonly (readonly [find: string, put: string])[]): Derived["edits"] {
  return pairs.filter(([find, put]) => find !== put).map(([find, put]) => withoutSameEnd(find, put));
}

function withoutSameEnd(find: string, put: string): [string, string] {
  let same = 0;
  while (same < Math.min(find.length, put.length) - 1 && find.at(-1 - same) === put.at(-1 - same)) same += 1;
  return [find.slice(0, find.length - same), put.slice(0, put.length - same)];
}
