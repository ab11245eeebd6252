import { readCorpus } from "../content/check/corpus.ts";
import { contentWith, edit } from "../content/check/fixture.ts";
import { lint, lintCorpus } from "./lint.ts";
import type { Example, LintFinding, Rule } from "./rule.ts";

/** The day of all tests. */
export const TODAY = "2026-11-22";

/** A whole guide around a body, for tests. */
export function guideWith(body: string, title: string): string {
  const heading = body.includes("[#") ? "" : "## 先做这件事 [#do-this]\n\n";
  const guide = edit("content/guides/prevention.mdx", "平时怎样预防", title)["content/guides/prevention.mdx"] ?? "";
  return guide.replace(/\n\n## 养成习惯[\s\S]*$/, () => `\n\n${heading}${body}\n`);
}

/** The files that an example changes: a body becomes a guide of its own. */
export function filesOf(example: Example): Record<string, string> {
  const files = typeof example === "string" ? { "content/guides/example.mdx": example } : example;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const whole = !path.endsWith(".mdx") || text.startsWith("---");
      return [path, whole ? text : guideWith(text, `例子 ${path.replace(/\W+/g, "").slice(-15)}`)];
    }),
  );
}

/** What rules find in otherwise sound content that an example changes. */
export function findingsIn(files: Readonly<Record<string, string>>, rules: readonly Rule[]): LintFinding[] {
  return lint(lintCorpus(readCorpus(contentWith(files)), TODAY), rules);
}
