import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";

/** What a bench was run on: one line with processor, memory, load and versions of the packages named; a second line when others are using the machine. */
export function machine(root: string, packages: readonly string[] = []): string {
  const versions = packages.map((name) => `${name} ${versionOf(root, name)}`);
  const load = loadavg()[0] ?? 0;
  const line = [
    `${availableParallelism()} 核 ${cpus()[0]?.model ?? ""}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    ...versions,
    new Date().toISOString().slice(0, 16),
    `负载 ${load.toFixed(1)}`,
  ].join("，");
  return load > 1 ? `${line}\n注意：机器上还有别的活（负载 ${load.toFixed(1)}），时间会偏大；字节数不受影响。` : line;
}

function versionOf(root: string, name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}

/** A table for the terminal: columns padded to the same width, Chinese characters counted double. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ""))));
  const pad = (text: string, i: number) => {
    const gap = " ".repeat((widths[i] ?? 0) - widthOf(text));
    return i === 0 ? text + gap : gap + text;
  };
  return cells.map((row) => row.map(pad).join("  ")).join("\n");
}

function widthOf(text: string): number {
  return [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0);
}

/** The middle of a list, and its ends. */
export function spreadOf(values: readonly number[]): { median: number; min: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[Math.min(sorted.length - 1, Math.floor(place))] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(middle) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) };
}
