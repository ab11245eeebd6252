import * as generated from "../../.contentlayer/generated/index.mjs";
import { articlePath } from "../paths.ts";
import type { Article } from "./article.ts";
import { collections, type Kind } from "./collections.ts";
import { sectionsOf } from "./mdx/sections.ts";
import { loadRegistries } from "./registry.server.ts";
import { articleSchemas, type Frontmatter } from "./schema/article.ts";

interface GeneratedDocument {
  readonly _raw: { readonly sourceFileName: string };
  readonly body: { readonly raw: string; readonly code: string };
}

const documents = {
  failure: generated.allFailures,
  wallet: generated.allWallets,
  guide: generated.allGuides,
  faq: generated.allFaqs,
  prompt: generated.allPrompts,
  notice: generated.allNotices,
} as unknown as Record<Kind, readonly GeneratedDocument[]>;

const drafts = process.env.NODE_ENV === "development";
let all: readonly Article[] | undefined;

/** All published articles, failures first, each kind by slug; drafts too under `next dev`. The one importer of contentlayer2's output. */
export function loadArticles(): readonly Article[] {
  all ??= collections
    .flatMap(({ kind }) => documents[kind].map((document) => articleOf(kind, document)))
    .filter((article) => drafts || !article.draft);
  return all;
}

/** The published articles of one kind. */
export function loadKind<K extends Kind>(kind: K): readonly Article<K>[] {
  return loadArticles().filter((article) => article.kind === kind) as unknown as readonly Article<K>[];
}

function articleOf<K extends Kind>(kind: K, document: GeneratedDocument): Article<K> {
  const fields = Object.keys(articleSchemas[kind].shape)
    .map((name) => [name, (document as unknown as Record<string, unknown>)[name]] as const)
    .filter(([, value]) => value !== undefined);
  const frontmatter = articleSchemas[kind].parse(Object.fromEntries(fields)) as Frontmatter<K>;
  const slug = document._raw.sourceFileName.replace(/\.mdx$/, "");
  let sections: Article["sections"] | undefined;
  return {
    ...frontmatter,
    kind,
    slug,
    url: articlePath(kind, slug),
    body: document.body.raw,
    code: document.body.code,
    // Parsing every body takes seconds at a thousand articles; a page needs only its own.
    get sections() {
      sections ??= sectionsOf(document.body.raw, frontmatter.title, loadRegistries());
      return sections;
    },
  } as Article<K>;
}
