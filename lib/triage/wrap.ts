/** Characters that do not begin a line. */
const CLOSING = "，。；：？！、”’）》…";
/** Width of an ASCII character, in Han characters. */
const NARROW = 0.56;

const widthOf = (character: string): number => (character <= "~" ? NARROW : 1);

/** A text cut into lines of at most `width` Han characters; closing punctuation hangs over, and a word of Latin letters stays whole where a line can hold it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of text.match(/[!-~]+|./gu) ?? []) {
    const size = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    if (used + size > width && line !== "" && !CLOSING.includes(piece)) {
      lines.push(line.trimEnd());
      [line, used] = ["", 0];
    }
    if (line === "" && piece === " ") continue;
    line += piece;
    used += size;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
