import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const lock = ".build/lock";

/** Who builds. */
export interface Holder {
  readonly pid: number;
  /** When the process began, as the system tells it, "" where it does not: a number is given out again. */
  readonly born: string;
  /** ISO time. */
  readonly since: string;
}

/** Takes the right to build a project, of which there is one; resolves to whoever has it otherwise. A holder that is no longer alive has it no longer. */
export function takeLock(root: string, now: Date): Holder | undefined {
  const file = join(root, lock);
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, born: bornAt(process.pid), since: now.toISOString() }));
  try {
    return claim(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Gives the right back. */
export function releaseLock(root: string): void {
  if (holderOf(join(root, lock))?.pid === process.pid) rmSync(join(root, lock), { force: true });
}

function claim(file: string, mine: string): Holder | undefined {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (linked(mine, file)) return undefined;
    const holder = holderOf(file);
    if (holder && isAlive(holder)) return holder;
    if (holder) takeAway(file, holder);
  }
  return holderOf(file);
}

/** A link to a whole file appears at once or not at all: nobody reads half a lock. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** Removes the lock of a dead holder; when somebody else was faster and it is theirs that was caught, puts it back. */
function takeAway(file: string, dead: Holder): void {
  const caught = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, caught);
  } catch {
    return;
  }
  if (holderOf(caught)?.since !== dead.since) linked(caught, file);
  rmSync(caught, { force: true });
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return born === "" || bornAt(pid) === "" || bornAt(pid) === born;
}

/** Start of a process in ticks since the system's, from /proc; "" where there is none. */
function bornAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
