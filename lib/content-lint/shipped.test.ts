import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintMarkdown } from "@lint-md/core";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../content/check/corpus.ts";
import { formatProblem } from "../content/check/problem.ts";
import { readContent } from "../content/check/read.server.ts";
import { check } from "../content/check.ts";
import { findOwnOrder } from "../text/emergency-order.ts";
import { lint, lintCorpus } from "./lint.ts";
import { rules } from "./rules.ts";

const root = new URL("../..", import.meta.url).pathname;
const { files, problems } = readContent(root);

describe("the shipped content", () => {
  it("passes the check", () => {
    expect([...problems, ...check(files)].map(formatProblem)).toEqual([]);
  }, 60_000);

  it("raises nothing in the lint", () => {
    // A day before any review is due: what a date alone raises must not fail a test.
    const findings = lint(lintCorpus(readCorpus(files), "2026-11-22"), rules);
    expect(findings.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)).toEqual([]);
  }, 60_000);

  it("states no order for emergencies in the words of the pages themselves", () => {
    // Words stand between tags, quotes and braces.
    const words = (file: string): string[] =>
      readFileSync(join(root, file), "utf8")
        .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "")
        .split(/[<>{}"`]/)
        .filter((text) => /\p{Script=Han}/u.test(text));
    const files = globSync("{app,components,lib/case-sheet,lib/desk,lib/seo,lib/api}/**/*.{ts,tsx}", { cwd: root });
    const ours = files.filter((file) => !/\.test\.|fixture/.test(file));
    expect(ours.length).toBeGreaterThan(150);
    const found = ours.flatMap((file) => words(file).map((text) => [file, findOwnOrder(text)?.match ?? ""]));
    expect(found.filter(([, match]) => match)).toEqual([]);
  });

  it("raises nothing in @lint-md/core either, a judge of Chinese typography that is not ours", () => {
    const found = (text: string) =>
      lintMarkdown(text, {}, false).lintResult.map(({ name, message }) => `${name} ${message}`);
    // It sees: otherwise its silence below would say nothing.
    for (const bad of ["登录App失败", "先看账单,再付", "过了2天", "数字１２"]) expect(found(bad), bad).not.toEqual([]);
    const articles = files.filter(({ path }) => path.endsWith(".mdx"));
    expect(articles.length).toBeGreaterThan(90);
    expect(articles.flatMap(({ path, text }) => found(text).map((problem) => `${path} ${problem}`))).toEqual([]);
  }, 120_000);
});
