import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { standingLock } from "./git.server.ts";
import { lockPath, parseLock, writeLock } from "./lock.ts";
import { hasMarks, type Row, readRows, settle } from "./settle.ts";

/** Settles a merge in a project's lock, conflict marks included; returns the lines that gave way, [] when there was nothing to settle. The file is written only when it changes. */
export function settleLock(root: string): readonly Row[] {
  const file = join(root, lockPath);
  const standing = standingLock(root);
  if (!standing || !existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  const rows = readRows(text);
  const whole = !hasMarks(text) && parseLock(text)?.size === rows.length;
  const { lock, gaveWay } = settle(rows, standing);
  // Only lines that a merge brought may give way: what is wrong otherwise is for the check to say.
  const merged = !whole || isMerge(root);
  if (!merged || (whole && gaveWay.length === 0)) return [];
  writeFileSync(file, writeLock(lock));
  return gaveWay;
}

/** Whether a merge is under way, or the last commit was one. */
function isMerge(root: string): boolean {
  const known = (revision: string) =>
    spawnSync("git", ["rev-parse", "-q", "--verify", revision], { cwd: root }).status === 0;
  return known("MERGE_HEAD") || known("REBASE_HEAD") || known("CHERRY_PICK_HEAD") || known("HEAD^2");
}
