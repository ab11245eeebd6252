import { stringsAt } from "../content/check/strings.ts";
import { kinds } from "../kinds.ts";
import type { LintArticle, LintCorpus } from "./rule.ts";

/** One thing that a person must look at before the site goes public. */
interface LaunchLine {
  readonly id: string;
  readonly what: string;
}

const OURS = /^编辑部整理/;

/** Numbers that nobody compared with an official page, an official app or the back of a card. */
export function numbersToCheck({ corpus }: LintCorpus): LaunchLine[] {
  return Object.entries(corpus.registries.contacts.entries ?? {})
    .filter(([, { checked }]) => checked === "secondary")
    .map(([id, { name, value, source }]) => ({ id, what: `${value}  ${name}（${source}）` }));
}

/** Facts whose text nobody compared with the original, those that are not sure first. */
export function factsToCheck({ corpus }: LintCorpus): LaunchLine[] {
  return Object.entries(corpus.registries.facts.entries ?? {})
    .filter(([, { checked, certainty }]) => checked === "secondary" || certainty === "medium")
    .sort(([, a], [, b]) => Number(b.certainty === "medium") - Number(a.certainty === "medium"))
    .map(([id, { value, source, certainty }]) => ({
      id,
      what: `${certainty === "medium" ? "把握中  " : ""}${value}（${source}）`,
    }));
}

/** Articles that rest on nothing but our own summary. */
export function articlesWithoutSource({ articles }: LintCorpus): string[] {
  const names = (article: LintArticle) =>
    stringsAt(article.source.fields.data, ["sources", "*", "name"]).map(({ text }) => text);
  const lonely = articles.filter((article) => names(article).every((name) => OURS.test(name)));
  const order = kinds.map(({ kind }) => kind);
  return lonely
    .map(({ source }) => source)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ ref }) => ref);
}

/** What of a wallet's name or ownership is not certain. */
function cautions({ articles }: LintCorpus): LaunchLine[] {
  return articles
    .filter(({ source }) => source.kind === "wallet")
    .map(({ source }) => ({ id: source.ref, what: stringsAt(source.fields.data, ["caution"])[0]?.text ?? "" }));
}

/** The operator's list: everything that a person must check before the site goes public. */
export function launchList(content: LintCorpus): string {
  const lonely = articlesWithoutSource(content);
  return [
    `上线前要由人核对（${content.today}）。对过以后，把 checked 改成 official，改 checkedOn 和 expiresOn。`,
    block("号码：还没对过官方页面、官方 App 或卡背面", numbersToCheck(content).map(printed)),
    block("说法：还没对过原文，把握小的在前", factsToCheck(content).map(printed)),
    block("钱包：名称和归属还没核实的", cautions(content).map(printed)),
    block("文章：没有外部依据，要由懂行的人读一遍", lonely),
  ].join("\n\n");
}

const printed = ({ id, what }: LaunchLine): string => `${id}  ${what}`;
const block = (heading: string, lines: readonly string[]): string =>
  [`${heading}：${lines.length}`, ...lines.map((line) => `  ${line}`)].join("\n");
