import type { Kind } from "../content/collections.ts";
import { type SayingGroup, sayingAnchors } from "../content/sayings.ts";
import type { FoldTable } from "../text/normalize.ts";
import type { Lexicon } from "./lexicon.ts";

/** What search needs to know of an article; an `Article` of lib/content is one. */
export interface ArticleForSearch {
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly short?: string | undefined;
  readonly saidAs?: readonly SayingGroup[] | undefined;
  readonly prompts?: readonly string[] | undefined;
  readonly variants?: readonly string[] | undefined;
  readonly means?: string | undefined;
  readonly firstStep?: string | undefined;
  readonly answeredIn?: string | undefined;
  readonly walletModels?: readonly string[] | undefined;
  readonly verdict?: { readonly moneySafe: { readonly answer: string; readonly why: string } } | undefined;
  readonly sections: readonly SectionForSearch[];
}

export interface SectionForSearch {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly prompts: readonly { readonly id: string; readonly says: string }[];
  readonly steps: readonly { readonly id: string }[];
}

/** An article in the first tier of the index: all but its running text. */
export interface HeadDocument {
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  /** "failures/disconnect" for a FAQ or prompt that is answered at length there. */
  readonly answeredIn?: string;
  readonly models?: readonly string[];
  /** The verdict's first words, e.g. 一般安全. */
  readonly verdict?: string;
  /** One sentence for a result before the second tier is there. */
  readonly brief: string;
  /** How readers put it, each with the section or prompt that answers it, "" for the whole article; a step stands for its section. */
  readonly saidAs: readonly (readonly [says: string, anchor: string])[];
  /** Messages on the screen, each with the anchor that explains it, "" when none does. */
  readonly prompts: readonly (readonly [says: string, anchor: string])[];
  readonly sections: readonly (readonly [id: string, heading: string])[];
}

/** An article in the second tier: description and the text of each section, in the head's order. */
export interface BodyDocument {
  readonly about: string;
  readonly texts: readonly string[];
}

/** What the two files of an index have in common; a loader refuses another format, and a body of other content. */
interface Tier {
  readonly format: typeof INDEX_FORMAT;
  /** Hash of the articles and the lexicon. */
  readonly content: string;
}

export interface HeadTier extends Tier {
  readonly tier: "head";
  readonly articles: readonly HeadDocument[];
  readonly lexicon: Lexicon;
  readonly fold: FoldTable;
  /** Pinyin of characters where GB2312's own order does not tell it. */
  readonly readings: string;
}

export interface BodyTier extends Tier {
  readonly tier: "body";
  readonly bodies: readonly BodyDocument[];
}

export const INDEX_FORMAT = 3;

/** The first-tier document of an article. */
export function headDocument(article: ArticleForSearch): HeadDocument {
  const { kind, slug, title, answeredIn, walletModels, verdict } = article;
  const anchors = new Map(article.sections.flatMap((section) => section.prompts.map(({ id, says }) => [says, id])));
  const says = new Set([...(article.prompts ?? []), ...(article.variants ?? []), ...anchors.keys()]);
  return {
    kind,
    slug,
    title,
    ...(answeredIn && { answeredIn }),
    ...(walletModels && { models: walletModels }),
    ...(verdict && { verdict: verdict.moneySafe.answer }),
    brief: verdict?.moneySafe.why ?? article.means ?? "",
    saidAs: saidAsOf(article),
    prompts: [...says].map((text) => [text, anchors.get(text) ?? ""] as const),
    sections: article.sections.map(({ id, heading }) => [id, heading] as const),
  };
}

/** The short name is what readers say too. */
function saidAsOf(article: ArticleForSearch): HeadDocument["saidAs"] {
  const sections = new Map(article.sections.flatMap(({ id, steps }) => steps.map((step) => [step.id, id])));
  const said = sayingAnchors(article)
    .filter(([says]) => says !== article.short)
    .map(([says, anchor]) => [says, sections.get(anchor) ?? anchor] as const);
  return article.short ? [[article.short, ""], ...said] : said;
}

/** The second-tier document of an article. */
export function bodyDocument(article: ArticleForSearch): BodyDocument {
  const about = [article.description, article.means, article.firstStep].filter(Boolean).join("\n");
  return { about, texts: article.sections.map(({ text }) => text) };
}
