import { type Codes, codeOf } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import { refOf, withSubsections } from "../content/articles.ts";
import { branchSentence, fillOrders } from "../content/emergency.ts";
import type { MdxNode } from "../content/mdx/parse.ts";
import type { Registry } from "../content/registry.ts";
import type { EmergencyBranch } from "../content/schema/emergency.ts";
import type { Reply } from "../content/schema/replies.ts";
import type { Verdict } from "../content/schema/verdict.ts";
import {
  CATALOG_FORMAT,
  type Catalog,
  type DeskArticle,
  type DeskNotice,
  type DeskSection,
  type DeskTemplate,
} from "./catalog.ts";
import { contentHash } from "./content-hash.ts";
import { type Extract, extractSections } from "./extract.ts";

/** What the desk reads of an article: a loaded one, or one of the check's. */
export interface ArticleForDesk {
  readonly kind: Article["kind"];
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly short?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly emergency?: readonly EmergencyBranch[] | undefined;
  readonly means?: string | undefined;
  readonly firstStep?: string | undefined;
  readonly answeredIn?: string | undefined;
  /** What stands below the frontmatter, parsed. */
  readonly body: readonly MdxNode[];
}

export interface CatalogInput {
  readonly articles: readonly ArticleForDesk[];
  readonly notices: readonly Article<"notice">[];
  readonly replies: Readonly<Record<string, Reply>>;
  readonly registry: Registry;
  readonly codes: Codes;
}

/** Everything replies are made from; articles without a code (notices) are left out. */
export function buildCatalog({ articles, notices, replies, registry, codes }: CatalogInput): Catalog {
  const desk = articlesForDesk(articles, registry, codes);
  const contacts = Object.entries(registry.contacts).map(([id, { kind, value, name }]) => [id, { kind, value, name }]);
  return {
    format: CATALOG_FORMAT,
    articles: desk,
    templates: Object.entries(replies).flatMap(([id, reply]) => templateOf(id, reply, registry, codes)),
    notices: notices.map(noticeOf),
    contacts: Object.fromEntries(contacts),
  };
}

/** The articles with their codes and hashes. */
export function articlesForDesk(articles: readonly ArticleForDesk[], registry: Registry, codes: Codes): DeskArticle[] {
  const byRef = new Map(articles.map((article) => [refOf(article), article]));
  return articles.flatMap((article) => articleOf(article, byRef.get(article.answeredIn ?? ""), registry, codes));
}

function articleOf(
  article: ArticleForDesk,
  answeredIn: ArticleForDesk | undefined,
  registry: Registry,
  codes: Codes,
): DeskArticle[] {
  const ref = refOf(article);
  const code = codeOf(codes, ref);
  if (!code) return [];
  const extracts = extractSections(article.body, shortened(registry));
  const opening = openingOf(article, extracts);
  const caution = cautionOf(article.verdict ?? answeredIn?.verdict);
  const first = article.firstStep ?? "";
  const orders = ordersOf(article, registry);
  const sections = extracts.map((extract) => {
    const hash = hashOf([opening, caution, ...orders, first], withSubsections(extracts, extract));
    return sectionOf(extract, hash, ref, code, codes);
  });
  const { kind, title, short = title } = article;
  const hash = contentHash(sections.map((section) => section.hash).join());
  const { verdict } = article;
  const answers = verdict && { answers: [verdict.moneySafe.answer, verdict.payAgain.answer] as const };
  return [{ ref, kind, code, title, short, opening, caution, ...answers, orders, first, hash, sections }];
}

/** In a reply a fact names its first source; the page names all. */
function shortened({ facts, ...rest }: Registry): Registry {
  const short = Object.entries(facts).map(([id, fact]) => [id, { ...fact, source: fact.source?.split("；")[0] }]);
  return { ...rest, facts: Object.fromEntries(short) };
}

/** Of all that a section's readers read: the verdict, and what stands below its subheadings too. */
function hashOf(verdict: readonly string[], sections: readonly Extract[]): string {
  const read = sections.flatMap(({ heading, text, steps }) => [
    heading,
    text,
    ...steps.map(({ id, title, when, risk }) => [id, title, when, risk].join()),
  ]);
  return contentHash([...verdict, ...read].join("\n"));
}

function sectionOf(extract: Extract, hash: string, ref: string, code: string, codes: Codes): DeskSection {
  const { id, heading, points, orders, steps, prompts } = extract;
  const coded = <P extends { id: string }>(part: P) => ({ ...part, code: codeOf(codes, ref, part.id) ?? code });
  return {
    id,
    code: (id && codeOf(codes, ref, id)) || code,
    heading,
    hash,
    points,
    orders,
    steps: steps.map(coded),
    prompts: prompts.map(coded),
  };
}

/** Longest first paragraph that opens a reply whole. */
const OPENING = 60;

function openingOf(article: ArticleForDesk, [lead]: readonly Extract[]): string {
  if (article.verdict) return article.verdict.moneySafe.why;
  if (article.means) return article.means;
  const answer = lead?.id === "" ? (lead.points[0] ?? "") : "";
  return answer && answer.length <= OPENING ? answer : `${article.description.split("。")[0]}。`;
}

function cautionOf(verdict: Verdict | undefined): string {
  if (!verdict) return "";
  const { answer, checkFirst } = verdict.payAgain;
  return `${answer === "可以" ? "再付之前" : `${answer}再付`}：${checkFirst}`;
}

function ordersOf({ verdict, emergency: head }: ArticleForDesk, { emergency, contacts }: Registry): string[] {
  const branches = verdict?.contact.emergency ?? head ?? [];
  return branches.map((branch) => branchSentence(branch, emergency, contacts)).filter(Boolean);
}

function templateOf(
  id: string,
  { at, hash = "", ...reply }: Reply,
  { emergency, contacts }: Registry,
  codes: Codes,
): DeskTemplate[] {
  const [ref = "", anchor = ""] = at.split("#");
  const code = codeOf(codes, ref, anchor);
  const { title, reviewedOn, reviewBy } = reply;
  const text = fillOrders(reply.text, emergency, contacts);
  return code ? [{ id, title, code, text, reviewedOn, reviewBy, hash }] : [];
}

function noticeOf({ title, source, from, until, scope, wallet }: Article<"notice">): DeskNotice {
  return { title, source, from, until, refs: [...scope.map((slug) => `failures/${slug}`), `wallets/${wallet}`] };
}
