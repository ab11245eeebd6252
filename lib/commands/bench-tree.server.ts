import { readdirSync, readFileSync } from "node:fs";

/** What a piece of work cost: wall seconds, processor seconds of all its processes, peak memory of all of them together in MiB. NaN where /proc does not tell. */
export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMib: number;
}

const TICKS = 100;

/** Runs work that starts processes, and says what they cost together: proportional memory (PSS) is summed over the tree every half second. */
export async function costOf<T>(work: () => Promise<T>): Promise<Cost & { readonly result: T }> {
  const started = performance.now();
  const cpuBefore = childrenCpu();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(descendants(process.pid)));
  }, 500);
  try {
    const result = await work();
    return {
      result,
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: childrenCpu() - cpuBefore,
      peakMib: peak ? peak / 1024 : Number.NaN,
    };
  } finally {
    clearInterval(timer);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Processor seconds of every process below this one that has ended. */
function childrenCpu(): number {
  const fields = afterName(read("/proc/self/stat"));
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** The fields of /proc/<pid>/stat from the third on; the second, a name, may hold anything. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function descendants(root: number): number[] {
  let names: string[] = [];
  try {
    names = readdirSync("/proc");
  } catch {}
  const children = new Map<number, number[]>();
  for (const name of names.filter((n) => /^\d+$/.test(n))) {
    const stat = read(`/proc/${name}/stat`);
    if (stat)
      children.set(Number(afterName(stat)[1]), [...(children.get(Number(afterName(stat)[1])) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const queue = [...(children.get(root) ?? [])];
  for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
    found.push(pid);
    queue.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** Sum of the proportional set sizes, in KiB. */
function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0);
}
