import { attributesOf, isJsx } from "../mdx/parse.ts";
import type { ArticleSource } from "./article-source.ts";
import { visitTrees } from "./mdx-tree.ts";
import { didYouMean } from "./nearest.ts";
import { stringsAt } from "./strings.ts";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

/** Fields of one article that must agree with each other and with its body. */
export function checkAgreement(article: ArticleSource): void {
  checkSummary(article);
  checkChanges(article);
  for (const [early, late] of orders) checkOrder(article.fields, early, late, article.report);
  checkPrompts(article);
}

const orders: readonly (readonly [string, string])[] = [
  ["publishedOn", "updatedOn"],
  ["publishedOn", "reviewedOn"],
  ["reviewedOn", "reviewBy"],
  ["from", "until"],
];

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
const one = (fields: YamlSource, ...path: string[]): string | undefined => stringsAt(fields.data, path)[0]?.text;

/** Reports when the earlier of two days comes after the later one. */
export function checkOrder(
  fields: YamlSource,
  early: string,
  late: string,
  report: ArticleSource["report"],
  within: YamlPath = [],
): void {
  const base = within.map(String);
  const [a, b] = [one(fields, ...base, early), one(fields, ...base, late)];
  if (!isDay(a) || !isDay(b) || a <= b) return;
  const at = [...within, late];
  report(fields.lineOf(at), at.join("."), `早于 ${early}（${a}）；改对这两个日期`);
}

function checkSummary({ kind, fields, report }: ArticleSource): void {
  const why = one(fields, "verdict", "moneySafe", "why");
  const description = one(fields, "description");
  if (kind !== "failure" || !why || description === undefined || description.startsWith(why)) return;
  report(fields.lineOf(["description"]), "description", `要以急救卡 moneySafe.why 那句开头，一字不差：${why}`);
}

function checkChanges({ fields, report }: ArticleSource): void {
  const days = stringsAt(fields.data, ["changes", "*", "on"]).filter(({ text }) => isDay(text));
  days.forEach(({ path, text }, index) => {
    const before = days[index - 1];
    if (before && before.text > text)
      report(fields.lineOf(path), "changes", `${text} 排在 ${before.text} 后面；旧的写在前`);
  });
  const last = days.at(-1);
  const updatedOn = one(fields, "updatedOn");
  if (!last || !isDay(updatedOn) || last.text === updatedOn) return;
  report(fields.lineOf(["updatedOn"]), "updatedOn", `要与 changes 最后一条的日期 ${last.text} 相同`);
}

function checkPrompts({ kind, trees, fields, report }: ArticleSource): void {
  if (kind !== "failure") return;
  const listed = stringsAt(fields.data, ["prompts", "*"]).map(({ text }) => text);
  if (listed.length === 0) return;
  visitTrees(trees, (node, line) => {
    if (!isJsx(node) || node.name !== "Prompt") return;
    const { says } = attributesOf(node);
    if (!says || listed.includes(says)) return;
    report(
      line,
      "<Prompt> says",
      `“${says}”不在 prompts 字段里${didYouMean(says, listed, "在 prompts 里加上它，一字不差")}`,
    );
  });
}
