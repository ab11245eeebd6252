import { statSync } from "node:fs";

/** A reader of files that keeps what it read: once a process, and under `next dev`, where editors write while it runs, until a file comes, goes or changes. A process reads one project. */
export function kept<T>(filesOf: (root: string) => readonly string[], read: (root: string) => T): (root?: string) => T {
  let last: { readonly stamp: string; readonly value: T } | undefined;
  return (root = process.cwd()) => {
    const mayChange = process.env.NODE_ENV === "development";
    const stamp = mayChange ? stampOf(filesOf(root)) : "";
    if (!last || (mayChange && last.stamp !== stamp)) last = { stamp, value: read(root) };
    return last.value;
  };
}

function stampOf(files: readonly string[]): string {
  const stamps = files.map((file) => {
    const found = statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false });
    return found ? `${file} ${found.mtimeMs} ${found.size}` : "";
  });
  return stamps.join("\n");
}
