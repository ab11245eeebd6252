import { folderOf, type Kind, labelOf } from "../kinds.ts";
import { listPath } from "../paths.ts";
import type { Article } from "./article.ts";
import { refOf } from "./articles.ts";
import { byGroup, type Group } from "./groups.ts";
import { type LetterPage, letterPages, shareRoom } from "./letter-pages.ts";
import { sayingsOf } from "./sayings.ts";

/** What a row of a list shows of an article. */
export type Entry = Pick<Article, "kind" | "slug" | "title" | "url">;

/** A group of a list: what stands on the list's own page, and the pages of the rest. */
export interface ListPart<A> {
  readonly group: Pick<Group, "id" | "heading">;
  readonly count: number;
  readonly first: readonly A[];
  readonly rest: readonly RestPage<A>[];
}

/** A page of what a list has no room for. */
export interface RestPage<A> extends LetterPage<A> {
  /** The last part of its address, "failures-paying-1". */
  readonly id: string;
}

/**
 * What a list holds before it has pages of its own behind it, in characters, those of a row's markup among them: then the
 * page weighs 14 kB at most. Of every group the same number is shown, the commonest first.
 */
const ROOM = 3_600;
/** The page of messages holds two lists. */
const PROMPTS_ROOM = 2 * ROOM;
/** What one of those pages holds. */
const PAGE = { entries: 50, room: 3_600 } as const;
/** What the markup of a row, and of a link inside one, weighs beside its words. */
const MARKUP = 10;

/** Messages that are explained inside articles, as a group of the list of messages. */
const inArticles: Pick<Group, "id" | "heading"> = { id: "in-articles", heading: "写在文章里的提示" };

/** The line below the title of an article in a list: how people say it, what it means, or what it is about. */
export function lineOf(article: Entry): string {
  if ("means" in article) return String(article.means);
  if (article.kind === "failure") return sayingsOf(article).slice(0, 3).join("、");
  return "description" in article ? String(article.description) : "";
}

/** Articles by group, each in its order of urgency: an answer or a message in the group of the article that it leads to. */
export function grouped<A extends Entry>(articles: readonly A[]): { group: Group; entries: readonly A[] }[] {
  return byGroup(articles, (article) => ("answeredIn" in article ? String(article.answeredIn) : refOf(article)));
}

/** The list of one kind of article, by group. */
export function listOf<A extends Entry>(articles: readonly A[]): ListPart<A>[] {
  const groups = grouped(articles);
  const shares = shareRoom(
    groups.map(({ entries }) => entries),
    ROOM,
    rowSize,
  );
  return shares.map(({ first, rest }, i) => {
    const { group, entries } = groups[i] as (typeof groups)[number];
    return { group, count: entries.length, first, rest: restPages(group, rest, rowSize) };
  });
}

/** The list of one kind of article, by group, of each at most so many; the rest stands elsewhere. */
export function commonest<A extends Entry>(articles: readonly A[], most: number): ListPart<A>[] {
  return grouped(articles).map(({ group, entries }) => ({
    group,
    count: entries.length,
    first: entries.slice(0, most),
    rest: [],
  }));
}

/** The list of messages: those with a page of their own, by group, then the articles that explain some inside, as one group. */
export function listPrompts(articles: readonly Article[]): {
  own: ListPart<Article<"prompt">>[];
  inside: ListPart<Article>;
} {
  const own = listOf(articles.filter((article) => article.kind === "prompt"));
  const used = sum(own.flatMap(({ first }) => first).map(rowSize));
  const owners = grouped(articles.filter((article) => promptsIn(article).length > 0)).map(({ entries }) => entries);
  const shares = shareRoom(owners, PROMPTS_ROOM - used, promptsSize);
  const rest = shares.flatMap((share) => share.rest);
  const inside = {
    group: inArticles,
    count: owners.flat().length,
    first: shares.flatMap((share) => share.first),
    rest: restPages(inArticles, rest, promptsSize, folderOf("prompt")),
  };
  return { own, inside };
}

/** The messages that an article explains. */
export function promptsIn({ sections }: Pick<Article, "sections">) {
  return sections.flatMap(({ prompts }) => prompts);
}

/** A page behind a list, with where it stands. */
export interface PageBehind extends RestPage<Article> {
  readonly part: ListPart<Article>;
  /** Its entries are there for the messages inside them. */
  readonly inside: boolean;
  /** The list it belongs to: its name and address. */
  readonly list: { readonly name: string; readonly url: string };
  readonly title: string;
}

/** Every page that stands behind a list; none while the lists hold everything. */
export function pagesBehind(articles: readonly Article[]): PageBehind[] {
  const kinds = ["failure", "guide", "faq"] as const;
  const ofKind = (kind: Kind) => articles.filter((article) => article.kind === kind);
  const { own, inside } = listPrompts(articles);
  const lists: (readonly [Kind, readonly ListPart<Article>[]])[] = [
    ...kinds.map((kind) => [kind, listOf(ofKind(kind))] as const),
    ["prompt", [...own, inside]],
  ];
  return lists.flatMap(([kind, parts]) =>
    parts.flatMap((part) => {
      const named = part === inside ? part.group.heading : `${part.group.heading}：${labelOf(kind)}`;
      const list = { name: labelOf(kind), url: listPath(kind) };
      return part.rest.map((page) => ({
        ...page,
        part,
        list,
        inside: part === inside,
        title: `${named} ${page.letters}`,
      }));
    }),
  );
}

const lengthOf = (text: string): number => [...text].length;
const rowSize = (article: Entry): number => MARKUP + lengthOf(article.title) + lengthOf(lineOf(article));
const promptsSize = (article: Article): number =>
  MARKUP + lengthOf(article.title) + sum(promptsIn(article).map(({ says }) => MARKUP + lengthOf(says)));
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

function restPages<A extends Entry>(
  group: Pick<Group, "id">,
  rest: readonly A[],
  sizeOf: (article: A) => number,
  list: string = folderOf(rest[0]?.kind ?? "failure"),
): RestPage<A>[] {
  const pages = letterPages(rest, ({ title }) => title, { ...PAGE, sizeOf });
  return pages.map((page, i) => ({ ...page, id: `${list}-${group.id}-${i + 1}` }));
}
