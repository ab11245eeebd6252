/** A message of a labelled list: `kind` is the script that it follows, or why it is honest. */
export interface Labelled {
  readonly kind: string;
  readonly text: string;
  readonly scam: boolean;
}

/** A list of messages, one a line, as `kind|text`; ⏎ stands for a line's end, kinds of honest messages begin with "-". */
export function labelledOf(list: string): Labelled[] {
  return list
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf("|");
      const kind = line.slice(0, at);
      return { kind, text: line.slice(at + 1).replaceAll("⏎", "\n"), scam: !kind.startsWith("-") };
    });
}
