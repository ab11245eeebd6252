import { lockPath, parseLock } from "../codes/lock.ts";
import { type Codes, codesFrom } from "../codes/lookup.ts";
import { directoryOf } from "../contacts/directory.ts";
import { checkOrder } from "../content/check/check-agreement.ts";
import { type Corpus, readCorpus } from "../content/check/corpus.ts";
import { nodesIn } from "../content/check/mdx-tree.ts";
import { didYouMean } from "../content/check/nearest.ts";
import { type Problem, type Report, type SourceFile, sortProblems } from "../content/check/problem.ts";
import { checkSchema } from "../content/check/schema-problems.ts";
import { parseYaml, type YamlSource } from "../content/check/yaml-source.ts";
import { fillOrders } from "../content/emergency.ts";
import { type Redirections, redirectsPath, redirectsSchema } from "../content/schema/redirects.ts";
import { type Reply, repliesPath, repliesSchema } from "../content/schema/replies.ts";
import { findOwnOrder } from "../text/emergency-order.ts";
import { type ArticleForDesk, articlesForDesk } from "./build-catalog.ts";
import type { Catalog, DeskTemplate } from "./catalog.ts";
import { lintOutgoing } from "./lint.ts";
import { type DeskPlaces, placesOf } from "./place.ts";
import { unknownPlaceholders, withoutOrder } from "./placeholders.ts";

/** The templates as far as they can be read, and what they answer for. */
export interface ReadReplies {
  readonly replies: Readonly<Record<string, Reply>>;
  readonly places: DeskPlaces;
  readonly problems: readonly Problem[];
}

/** Reads content/replies.yaml and all that it refers to from files of content/; never throws. */
export function readReplies(files: readonly SourceFile[], corpus: Corpus = readCorpus(files)): ReadReplies {
  const problems: Problem[] = [];
  const report: Report = (line, field, message) => problems.push({ file: repliesPath, line, field, message });
  const text = files.find(({ path }) => path === repliesPath)?.text;
  const source = text === undefined ? undefined : parseYaml(text, 1, report);
  const places = placesFrom(corpus, codesIn(files));
  const replies = (source && checkSchema(repliesSchema, source, report)) ?? {};
  if (source) checkEach(replies, source, places, corpus, report);
  return { replies, places, problems: sortProblems(problems) };
}

/** The template of an entry, for its state; hash and code as the desk knows them. */
export function asTemplate(id: string, { at, hash = "", ...reply }: Reply, { byAddress }: DeskPlaces): DeskTemplate {
  return { id, code: byAddress.get(at)?.code ?? "", hash, ...reply };
}

function checkEach(
  replies: Readonly<Record<string, Reply>>,
  source: YamlSource,
  places: DeskPlaces,
  corpus: Corpus,
  report: Report,
): void {
  const directory = directoryOf(corpus.registries.contacts.entries ?? {});
  const seen = new Map<string, string>();
  for (const [id, { at, text: written }] of Object.entries(replies)) {
    const text = fillOrders(written, corpus.emergency ?? {}, corpus.registries.contacts.entries ?? {});
    const line = (field: string): number => source.lineOf([id, field]);
    const say = (field: string, message: string): void => report(line(field), `${id}.${field}`, message);
    if (!places.byAddress.has(at)) say("at", placeFault(at, places));
    for (const { match } of unknownPlaceholders(text))
      say("text", `没有“${match}”这个占位符；可用的：{称呼}、{订单尾号}${orderNames(corpus)}`);
    const own = findOwnOrder(written.replace(/\{[^{}]*\}/g, "□"));
    if (own) say("text", `“${own.match}”自己写了出事的先后；换成占位符，例如 {有人联系过}`);
    const without = withoutOrder(text);
    if (text.length - without.length > 30) say("text", "没有订单尾号时，整句话都会去掉；把 {订单尾号} 放进单独的短句");
    // Unfilled braces have been reported; the rest is read as it is sent.
    for (const { rule, says, repair } of lintOutgoing(text, { directory, origin: "https://example.org" }))
      if (rule !== "placeholders") say("text", `${says}；${repair}`);
    const first = seen.get(text);
    if (first) say("text", `和 ${first} 的文字相同；删掉一个`);
    seen.set(text, id);
    checkOrder(source, "reviewedOn", "reviewBy", report, [id]);
  }
}

/** The placeholders that stand for an order of content/emergency.yaml. */
function orderNames({ emergency }: Corpus): string {
  return Object.values(emergency?.branches ?? {})
    .map(({ name }) => `、{${name}}`)
    .join("");
}

function placeFault(at: string, { byAddress }: DeskPlaces): string {
  // Of the same article where there is one: an address holds that of its article, and would be taken for it.
  const article = at.replace(/#.*/, "");
  const inside = [...byAddress.keys()].filter((address) => address.startsWith(`${article}#`));
  const near = inside.length > 0 ? inside : byAddress.keys();
  return `${at} 没有编号${didYouMean(at, near, "写成 文件夹/slug#编号；新的小节先运行 npm run codes")}`;
}

function placesFrom(corpus: Corpus, codes: Codes): DeskPlaces {
  const { contacts, facts } = corpus.registries;
  const registry = { contacts: contacts.entries ?? {}, facts: facts.entries ?? {}, emergency: corpus.emergency ?? {} };
  const articles = corpus.articles.flatMap((article): ArticleForDesk[] => {
    // What cannot be read is reported by the content check; here it merely has no sections.
    if (!article.valid || article.partial) return [];
    const fields = article.fields.data as Omit<ArticleForDesk, "kind" | "slug" | "body">;
    const { title, description, short, verdict, emergency, means, firstStep, answeredIn } = fields;
    const { kind, slug } = article;
    const body = nodesIn(article.trees);
    return [{ kind, slug, title, description, short, verdict, emergency, means, firstStep, answeredIn, body }];
  });
  return placesOf({ articles: articlesForDesk(articles, registry, codes) } satisfies Pick<Catalog, "articles">);
}

/** The codes among the files; none where they cannot be read, which their own check reports. */
function codesIn(files: readonly SourceFile[]): Codes {
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "{}";
  const ignore: Report = () => undefined;
  const { data } = parseYaml(textOf(redirectsPath), 1, ignore);
  const redirects = redirectsSchema.safeParse(data ?? {});
  const known: Redirections = redirects.success ? redirects.data : {};
  return codesFrom(parseLock(textOf(lockPath)) ?? new Map(), known);
}
