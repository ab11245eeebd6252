import type { Kind } from "../kinds.ts";
import type { Piece } from "./highlight.ts";
import type { SearchedKind } from "./kinds.ts";
import type { Sure } from "./sure.ts";

/** A section of an article that answers. */
export interface SectionResult {
  readonly heading: string;
  readonly url: string;
  readonly excerpt: readonly Piece[];
}

/** One article that answers a query. */
export interface SearchResult {
  readonly kind: SearchedKind;
  readonly slug: string;
  /** Slug of the article that answers: for a FAQ or a prompt the one it leads to. */
  readonly article: string;
  readonly title: string;
  /** Heading of the best section, "" when the article as a whole is meant. */
  readonly heading: string;
  /** Address of the article, with the anchor of the best section. */
  readonly url: string;
  readonly excerpt: readonly Piece[];
  readonly score: number;
  /** For a failure the verdict's first words, e.g. 一般安全; "" for others. */
  readonly verdict: string;
  /** At most three, best first. */
  readonly sections: readonly SectionResult[];
}

/** Help that no article gives; `money`: money is spoken of, so that the police are named too. */
export interface Help {
  readonly kind: "crisis";
  readonly money: boolean;
}

/** The answer to a query; same shape in browser and server. */
export interface SearchAnswer {
  readonly query: string;
  /** What comes before any article: whoever does not want to live gets a person to talk to, and no results. */
  readonly help?: Help;
  /** Number of articles that match, shown or not. */
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** Whether the results answer the query, are only near it (at most three), or there are none. */
  readonly sure: Sure;
  /** What the reader probably meant: typed in pinyin, or misspelt. */
  readonly didYouMean?: string;
}

/** What the API answers: a page without an index of its own gets its completions with it. */
export interface ApiSearchAnswer extends SearchAnswer {
  readonly suggestions: readonly string[];
}

export interface SearchOptions {
  /** Number of results, 10 unless told. */
  readonly limit?: number | undefined;
  readonly kind?: Kind | undefined;
  /** Slug of a wallet: leaves out what is not about its kind of wallet. */
  readonly wallet?: string | undefined;
  /** How many sections of a result get their excerpt, best first, all unless told: cutting one costs more than ranking. */
  readonly excerpts?: number | undefined;
}
