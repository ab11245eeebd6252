import type { SearchExample } from "../api/example.ts";
import type { ApiSource } from "../api/source.ts";
import type { Answer } from "../codes/answer.ts";
import type { Resolved } from "../codes/lookup.ts";
import type { Article } from "../content/article.ts";
import type { Registries } from "../content/registry.server.ts";
import type { Catalog } from "../desk/catalog.ts";

/** Documents that components make; everything else is made by plain functions. */
export interface Renderer {
  /** A section for a frame on somebody else's page; undefined for a code that was never given out. */
  readonly embed: (found: Resolved) => string | undefined;
  /** What a host of files shows for a code or for a former address. */
  readonly bare: (answer: Extract<Answer, { kind: "hop" | "tombstone" }>) => string;
  /** The HTML of an article's sections for the desk, by anchor. */
  readonly preview: (article: Article) => Readonly<Record<string, string>>;
}

/** Everything that documents are made from. */
export interface Sources {
  readonly api: ApiSource;
  readonly registries: Registries;
  /** Ids of the guided checks. */
  readonly flows: readonly string[];
  /** Where mistakes are reported, "" when nowhere. */
  readonly correctionsEmail: string;
  readonly now: Date;
  readonly searchExample: () => SearchExample;
  readonly catalog: () => Catalog;
  readonly render: Renderer;
}
