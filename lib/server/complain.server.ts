const quietFor = 10_000;
const said = new Map<string, number>();
let write = (line: string): void => console.error(line);

/** Gives lines another way than the standard error. */
export function complainTo(to: (line: string) => void): void {
  write = to;
}

/** Writes a line for whoever runs the site, the same one at most every ten seconds: a broken file is asked for thousands of times. */
export function complain(line: string): void {
  const now = performance.now();
  if (now - (said.get(line) ?? -quietFor) < quietFor) return;
  if (said.size > 1000) said.clear();
  said.set(line, now);
  write(line);
}
