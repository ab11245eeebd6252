import type { Corpus } from "../content/check/corpus.ts";
import { isDraft } from "../content/check/drafts.ts";
import { didYouMean } from "../content/check/nearest.ts";
import { formatProblem, type SourceFile } from "../content/check/problem.ts";
import { check } from "../content/check.ts";
import { identifier } from "../content/schema/field.ts";
import { monthsLater } from "../day.ts";
import { folderOf, type Kind, kinds } from "../kinds.ts";
import { skeletons } from "./skeletons.ts";

/** A new article to write, or why it cannot be. */
export type NewArticle = { readonly path: string; readonly text: string } | { readonly refusal: string };

/** The text that --help prints. */
export const usage = [
  '用法：npm run new -- <种类> <slug> "<标题>"',
  `种类：${kinds.map(({ kind, label }) => `${kind}（${label}）`).join("、")}`,
  "slug：小写英文、数字和连字符，全站不重复，发布后不改",
  '例子：npm run new -- failure card-frozen "银行卡被冻结：钱动不了"',
  "写出来的是草稿（draft: true），只在 npm run dev 里看得见；写完删掉 draft 那一行。",
].join("\n");

const kindNames: readonly string[] = kinds.map(({ kind }) => kind);

/** Makes a draft of an article that passes the check; `today` is YYYY-MM-DD. */
export function newArticle(
  { kind, slug, title }: { kind: string; slug: string; title: string },
  files: readonly SourceFile[],
  corpus: Corpus,
  today: string,
): NewArticle {
  if (!kindNames.includes(kind))
    return { refusal: `没有“${kind}”这个种类${didYouMean(kind, kindNames, `可选：${kindNames.join("、")}`)}` };
  if (!identifier.safeParse(slug).success)
    return { refusal: `slug“${slug}”写得不对：只用小写英文、数字和连字符，以字母开头，例如 card-frozen` };
  const taken = corpus.articles.find((article) => article.slug.toLowerCase() === slug);
  if (taken) return { refusal: `slug ${slug} 已经有了：${taken.file}；全站一个 slug 只用一次，换一个` };
  const parts = partsOf(corpus);
  if (typeof parts === "string") return { refusal: parts };
  const reviewBy = monthsLater(today, 6);
  const path = `content/${folderOf(kind as Kind)}/${slug}.mdx`;
  const text = skeletons[kind as Kind]({ ...parts, title, today, reviewBy });
  const problems = check([...files, { path, text }]).filter(({ file }) => file === path);
  return problems.length > 0 ? { refusal: problems.map(formatProblem).join("\n") } : { path, text };
}

function partsOf({ articles, registries }: Corpus) {
  const published = articles.filter((article) => !isDraft(article) && article.kind !== "notice");
  const refs = ["failures/payment-failure", "guides/prevention", ...published.map(({ ref }) => ref)].filter((ref) =>
    published.some((article) => article.ref === ref),
  );
  const [first, second] = [...new Set(refs)];
  const contacts = registries.contacts.ids ?? new Set<string>();
  const contact = contacts.has("in-app") ? "in-app" : [...contacts][0];
  if (!first || !second || !contact) return "content/ 里至少要有两篇文章和一个号码，才能写新的；先运行 npm run check";
  const slugOf = (kind: Kind): string => published.find((article) => article.kind === kind)?.slug ?? "none-yet";
  return { related: [first, second] as const, contact, failure: slugOf("failure"), wallet: slugOf("wallet") };
}
