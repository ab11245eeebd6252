import type { Catalog, DeskArticle, DeskPrompt, DeskSection, DeskStep } from "./catalog.ts";

/** Something that has a code: an article, one of its sections, a step or a message. */
export interface DeskPlace {
  readonly code: string;
  /** Anchor on the article's page, "" for the article. */
  readonly anchor: string;
  /** What it is called in a list. */
  readonly title: string;
  readonly article: DeskArticle;
  readonly section?: DeskSection;
  readonly step?: DeskStep;
  readonly prompt?: DeskPrompt;
  /** Hash of what its reply is made from. */
  readonly hash: string;
}

/** The places of a catalogue by code and by address. */
export interface DeskPlaces {
  readonly byCode: ReadonlyMap<string, DeskPlace>;
  /** By "failures/disconnect#check-bill". */
  readonly byAddress: ReadonlyMap<string, DeskPlace>;
}

/** Every place of a catalogue, ready to be looked up. */
export function placesOf({ articles }: Pick<Catalog, "articles">): DeskPlaces {
  const all = articles.flatMap((article) => [
    { code: article.code, anchor: "", title: article.title, article, hash: article.hash },
    ...article.sections.filter(({ id }) => id).flatMap((section) => placesIn(article, section)),
  ]);
  const byAddress = new Map(
    all.map((place) => [place.anchor ? `${place.article.ref}#${place.anchor}` : place.article.ref, place]),
  );
  return { byCode: new Map(all.map((place) => [place.code, place])), byAddress };
}

function placesIn(article: DeskArticle, section: DeskSection): DeskPlace[] {
  const { hash } = section;
  return [
    { code: section.code, anchor: section.id, title: section.heading, article, section, hash },
    ...section.steps.map((step) => ({
      code: step.code,
      anchor: step.id,
      title: step.title,
      article,
      section,
      step,
      hash,
    })),
    ...section.prompts.map((prompt) => ({
      code: prompt.code,
      anchor: prompt.id,
      title: `“${prompt.says}”`,
      article,
      section,
      prompt,
      hash,
    })),
  ];
}

/** The section with which an article helps first: the first that has steps. */
export function firstAid({ sections }: DeskArticle): DeskSection | undefined {
  return sections.find(({ steps }) => steps.length > 0);
}
