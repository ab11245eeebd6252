import { spawnSync } from "node:child_process";
import { type Lock, lockPath, parseLock } from "./lock.ts";

/** Where the default branch is looked for, the one that others fetch from first. */
const defaults = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main", "refs/heads/master"];

/** The lock whose numbers are out in the world: that of the default branch, which on that branch is the last commit's; undefined where git has none. */
export function standingLock(root: string): Lock | undefined {
  const branch = defaults.find((name) => revision(root, name));
  const on = branch && revision(root, "HEAD") === revision(root, branch);
  // A merge into the default branch that is committed: what stood there is its first parent's.
  if (on && !revision(root, "MERGE_HEAD") && revision(root, "HEAD^2"))
    return lockAt(root, "HEAD^1") ?? lockAt(root, "HEAD");
  return lockAt(root, branch ?? "HEAD");
}

/** The locks that this one must have grown from: that of the default branch, and on it those of the last two commits. */
export function earlierLocks(root: string): Lock[] {
  const branch = defaults.find((name) => revision(root, name));
  const elsewhere = branch && revision(root, "HEAD") !== revision(root, branch);
  const revisions = elsewhere ? [branch] : ["HEAD", "HEAD^1"];
  return revisions.flatMap((name) => lockAt(root, name) ?? []);
}

function revision(root: string, name: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["rev-parse", "-q", "--verify", `${name}^{commit}`], {
    cwd: root,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}

function lockAt(root: string, name: string): Lock | undefined {
  const { status, stdout } = spawnSync("git", ["show", `${name}:./${lockPath}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return status === 0 ? parseLock(stdout) : undefined;
}
