import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kinds } from "../kinds.ts";
import { articlePath } from "../paths.ts";
import type { Article } from "./article.ts";
import { type CompiledBody, nodesOf } from "./mdx/compiled-body.ts";
import { sectionsOf } from "./mdx/sections.ts";
import { loadRegistries } from "./registry.server.ts";
import { articleSchemas, type Frontmatter } from "./schema/article.ts";

interface GeneratedDocument {
  readonly _raw: { readonly sourceFileName: string };
  readonly compiled: CompiledBody;
}

/** contentlayer2's name for a kind of document. */
const typeOf = (kind: Kind): string => kind[0]?.toUpperCase() + kind.slice(1);

// Under `next dev` the articles are modules, so that an edit shows; a build reads them as the data they are: bundling
// thousands of them costs minutes and gigabytes, and makes another bundle of every edit.
const modules: Readonly<Record<string, unknown>> | undefined =
  process.env.NODE_ENV === "development" ? await import("../../.contentlayer/generated/index.mjs") : undefined;

function documentsOf(kind: Kind): readonly GeneratedDocument[] {
  if (modules) return modules[`all${typeOf(kind)}s`] as readonly GeneratedDocument[];
  const folder = join(/* turbopackIgnore: true */ process.cwd(), ".contentlayer/generated");
  return JSON.parse(readFileSync(join(folder, typeOf(kind), "_index.json"), "utf8"));
}

const drafts = process.env.NODE_ENV === "development";
let all: readonly Article[] | undefined;

/** All published articles, failures first, each kind by slug; drafts too under `next dev`. The one importer of contentlayer2's output. */
export function loadArticles(): readonly Article[] {
  all ??= kinds
    .flatMap(({ kind }) => documentsOf(kind).map((document) => articleOf(kind, document)))
    .filter((article) => drafts || !article.draft);
  return all;
}

let byKind: ReadonlyMap<Kind, readonly Article[]> | undefined;

/** The published articles of one kind. */
export function loadKind<K extends Kind>(kind: K): readonly Article<K>[] {
  // Every page asks, for its article and for the notices.
  byKind ??= Map.groupBy(loadArticles(), (article) => article.kind);
  return (byKind.get(kind) ?? []) as unknown as readonly Article<K>[];
}

function articleOf<K extends Kind>(kind: K, document: GeneratedDocument): Article<K> {
  const fields = Object.keys(articleSchemas[kind].shape)
    .map((name) => [name, (document as unknown as Record<string, unknown>)[name]] as const)
    .filter(([, value]) => value !== undefined);
  const frontmatter = articleSchemas[kind].parse(Object.fromEntries(fields)) as Frontmatter<K>;
  const slug = document._raw.sourceFileName.replace(/\.mdx$/, "");
  let body: Article["body"] | undefined;
  let sections: Article["sections"] | undefined;
  return {
    ...frontmatter,
    kind,
    slug,
    url: articlePath(kind, slug),
    code: document.compiled.code,
    // A page needs only its own.
    get body() {
      body ??= nodesOf(document.compiled);
      return body;
    },
    get sections() {
      sections ??= sectionsOf(this.body, frontmatter.title, loadRegistries());
      return sections;
    },
  } as Article<K>;
}
