import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** "2.1.9" → [2, 1, 9]. */
const parts = (version: string): number[] => version.split(".").map(Number);
const isAtLeast = (version: string, least: string): boolean => {
  const [a, b] = [parts(version), parts(least)];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 || (a[at] ?? 0) > (b[at] ?? 0);
};

it("the lock has no version below those that SECURITY.md gives with their advisories", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const rows = [...readFileSync("SECURITY.md", "utf8").matchAll(/^\| ([@a-z][^|]*)\| (\d[\d.]*) *\| ([^|]*)\|/gm)];
  const least = rows.flatMap(([, names = "", version = "", advisory = ""]) =>
    names.split("、").map((name) => ({ name: name.trim(), version, advisory })),
  );
  expect(least.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "react-dom"]));
  for (const { name, version, advisory } of least) {
    expect([name, advisory]).toEqual([name, expect.stringMatching(/GHSA-|CVE-/)]);
    const found = lock[`node_modules/${name}`]?.version;
    expect([name, found, isAtLeast(found ?? "0", version)]).toEqual([name, found, true]);
  }
});
