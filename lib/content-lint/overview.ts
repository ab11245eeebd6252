import { isDraft } from "../content/check/drafts.ts";
import { stringsAt } from "../content/check/strings.ts";
import { daysBetween } from "../day.ts";
import { type Kind, kinds } from "../kinds.ts";
import type { LintArticle, LintCorpus } from "./rule.ts";
import { PLACEHOLDER } from "./texts.ts";

/** One article in the overview. */
export interface ArticleLine {
  readonly ref: string;
  readonly kind: Kind;
  readonly owner: string;
  readonly reviewBy: string;
  readonly draft: boolean;
  /** Characters of its body that a reader reads, spaces left out. */
  readonly words: number;
}

/** A day to keep, with what must be looked at again. */
export interface DueLine {
  readonly day: string;
  readonly what: string;
}

/** One line for each article, in the order of the kinds. */
export function articleLines({ articles }: LintCorpus): ArticleLine[] {
  const lines = articles.map(articleLine);
  return kinds.flatMap(({ kind }) => lines.filter((line) => line.kind === kind));
}

function articleLine({ source, texts }: LintArticle): ArticleLine {
  const field = (name: string): string => stringsAt(source.fields.data, [name])[0]?.text ?? "";
  const body = texts.filter((text) => text.field === "正文" || text.field === "标题" || text.field.startsWith("<"));
  const words = body.reduce(
    (sum, { text }) => sum + [...text.replaceAll(PLACEHOLDER, "").replace(/\s/g, "")].length,
    0,
  );
  const { ref, kind } = source;
  return { ref, kind, owner: field("owner"), reviewBy: field("reviewBy"), draft: isDraft(source), words };
}

/** Contacts and facts by the day on which they expire, soonest first. */
export function expiryLines({ corpus }: LintCorpus): DueLine[] {
  return [corpus.registries.contacts, corpus.registries.facts]
    .flatMap(({ source, ids, file }) =>
      [...(ids ?? [])].map((id) => ({
        day: stringsAt(source.data, [id, "expiresOn"])[0]?.text ?? "",
        what: `${file.replace(/^content\//, "")} ${id}`,
      })),
    )
    .sort(byDay);
}

const byDay = (a: DueLine, b: DueLine): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
const SOONEST = 12;

/** The whole overview for editors. */
export function overview(content: LintCorpus): string {
  const lines = articleLines(content);
  const reviews = lines.map(({ ref, reviewBy }) => ({ day: reviewBy, what: ref })).sort(byDay);
  return [
    `内容概览（${content.today}）`,
    block("篇数和字数", kindLines(lines)),
    block("负责人", ownerLines(lines)),
    block("该复核的文章，最早的在前", dueLines(reviews, content.today)),
    block("号码和说法到期，最早的在前", dueLines(expiryLines(content), content.today)),
    block("每篇字数、复核日期、负责人", lines.map(detail)),
  ].join("\n\n");
}

const block = (heading: string, lines: readonly string[]): string =>
  [heading, ...lines.map((line) => `  ${line}`)].join("\n");

function kindLines(lines: readonly ArticleLine[]): string[] {
  return kinds.map(({ kind, label }) => {
    const mine = lines.filter((line) => line.kind === kind);
    if (mine.length === 0) return `${label}  0 篇`;
    const words = mine.map((line) => line.words).sort((a, b) => a - b);
    const drafts = mine.filter(({ draft }) => draft).length;
    const middle = words[Math.floor(words.length / 2)] ?? 0;
    return `${label}  ${mine.length} 篇${drafts > 0 ? `（草稿 ${drafts}）` : ""}，${words[0]}–${words.at(-1)} 字，中间的 ${middle} 字`;
  });
}

function ownerLines(lines: readonly ArticleLine[]): string[] {
  return [...Map.groupBy(lines, ({ owner }) => owner || "（没写）")].map(
    ([owner, mine]) => `${owner}  ${mine.length} 篇`,
  );
}

function dueLines(due: readonly DueLine[], today: string): string[] {
  const late = due.filter(({ day }) => day !== "" && day < today).length;
  const shown = due.slice(0, Math.max(SOONEST, late)).map(({ day, what }) => `${day}  ${what}  ${inDays(today, day)}`);
  const rest = due.length - shown.length;
  return [`已经过期 ${late}，共 ${due.length}`, ...shown, ...(rest > 0 ? [`……其余 ${rest} 个更晚`] : [])];
}

function inDays(today: string, day: string): string {
  if (day === "") return "没写日期";
  const days = daysBetween(today, day);
  return days < 0 ? `过期 ${-days} 天` : `还有 ${days} 天`;
}

function detail({ ref, words, reviewBy, owner, draft }: ArticleLine): string {
  return `${String(words).padStart(5)}  ${reviewBy}  ${owner}  ${ref}${draft ? "（草稿）" : ""}`;
}
