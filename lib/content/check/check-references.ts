import { folderOf, type Kind } from "../../kinds.ts";
import type { ArticleSource } from "./article-source.ts";
import type { Corpus } from "./corpus.ts";
import { isDraft } from "./drafts.ts";
import { didYouMean } from "./nearest.ts";
import { fieldName } from "./problem.ts";
import { stringsAt, stringsOf } from "./strings.ts";
import type { YamlSource } from "./yaml-source.ts";

type Target = "article" | "contact" | "fact" | Extract<Kind, "failure" | "wallet">;

/** Every field that names something kept elsewhere. */
const references: readonly { readonly at: readonly string[]; readonly to: Target }[] = [
  { at: ["related", "*"], to: "article" },
  { at: ["answeredIn"], to: "article" },
  { at: ["contacts", "*"], to: "contact" },
  { at: ["particulars", "*", "failure"], to: "failure" },
  { at: ["sources", "*", "fact"], to: "fact" },
  { at: ["verdict", "contact", "via", "*"], to: "contact" },
  { at: ["verdict", "wait", "fact"], to: "fact" },
  { at: ["wallet"], to: "wallet" },
  { at: ["scope", "*"], to: "failure" },
];

const where: Readonly<Record<Target, string>> = {
  article: "content/ 里没有文章",
  failure: "content/failures 里没有",
  wallet: "content/wallets 里没有",
  contact: "contacts.yaml 里没有",
  fact: "facts.yaml 里没有",
};

/** Compares the references of articles and terms with what exists. */
export function createReferenceCheck({ articles, unread, registries }: Corpus) {
  const refs = [...unread, ...articles.map((a) => a.ref)].filter((ref) => !ref.startsWith("notices/"));
  const slugs = (kind: Kind) =>
    refs.filter((ref) => ref.startsWith(`${folderOf(kind)}/`)).map((ref) => ref.slice(folderOf(kind).length + 1));
  const known: Record<Target, ReadonlySet<string> | undefined> = {
    article: new Set(refs),
    failure: new Set(slugs("failure")),
    wallet: new Set(slugs("wallet")),
    contact: registries.contacts.ids,
    fact: registries.facts.ids,
  };
  const drafts = new Set(articles.filter(isDraft).map((a) => a.ref));
  return {
    article(article: ArticleSource): void {
      for (const { at, to } of references) {
        for (const { path, text } of stringsAt(article.fields.data, at)) {
          const fault = referenceFault(text, to, known[to]) ?? linkFault(text, to, article, drafts);
          if (fault) article.report(article.fields.lineOf(path), fieldName(path), fault);
        }
      }
    },
    terms(): void {
      const { source, report } = registries.terms;
      for (const { path, text } of articlesOfTerms(source)) {
        const fault =
          referenceFault(text, "article", known.article) ??
          (drafts.has(text) ? `${text} 还是草稿；先去掉它` : undefined);
        if (fault) report(source.lineOf(path), fieldName(path), fault);
      }
    },
  };
}

function articlesOfTerms(source: YamlSource) {
  return stringsOf(source.data).filter(({ path }) => path.length === 2 && path[1] === "article");
}

function referenceFault(text: string, to: Target, known: ReadonlySet<string> | undefined): string | undefined {
  if (!known || known.has(text)) return undefined;
  if (to === "article" && !/^[a-z]+\/[a-z0-9-]+$/.test(text)) return undefined; // the schema has said so
  return `${where[to]} ${text}${didYouMean(text, known, "改成已有的，或先加上它")}`;
}

function linkFault(text: string, to: Target, article: ArticleSource, drafts: ReadonlySet<string>): string | undefined {
  if (to !== "article") return undefined;
  if (text === article.ref) return "写的是这篇文章自己；换成别的文章";
  return drafts.has(text) && !isDraft(article) ? `${text} 还是草稿，发布后打不开；换成别的文章` : undefined;
}
