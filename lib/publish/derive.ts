import type { Derived } from "./manifest.ts";

/** Text of a derived answer, made from that of the file it names; throws when a stretch to be replaced is not there. */
export function derive(text: string, { edits }: Pick<Derived, "edits">): string {
  return edits.reduce((now, [find, put]) => {
    const at = now.indexOf(find);
    if (at < 0) throw new Error(`“${find}” is not in the text that an answer is derived from`);
    return now.slice(0, at) + put + now.slice(at + find.length);
  }, text);
}
