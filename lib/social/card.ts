import type { Article } from "../content/article.ts";
import { refOf } from "../content/articles.ts";
import { type Tone, toneOf, type VerdictAnswer } from "../content/tone.ts";
import { labelOf } from "../kinds.ts";
import { site } from "../site.ts";

/** A question of the verdict and its answer, as it stands on a share image. */
export interface CardAnswer {
  readonly question: string;
  readonly answer: string;
  readonly tone: Tone;
}

/** Everything that stands on a share image. */
export interface Card {
  /** Below /card/, without shape and ending, e.g. "failures/disconnect". */
  readonly name: string;
  /** What kind of article it is, "" for the site itself. */
  readonly kind: string;
  readonly title: string;
  /** The verdict's typed answers; none for what has no verdict. */
  readonly answers: readonly CardAnswer[];
  /** One sentence below the title. */
  readonly note: string;
  /** "" when there is none. */
  readonly code: string;
}

/** What stands on the share image of an article. */
export function cardOf(article: Article, code: string): Card {
  const { title } = article;
  const face = { name: refOf(article), kind: labelOf(article.kind), title, code, answers: [], note: "" };
  if (article.kind === "prompt") return { ...face, title: `“${title}”`, note: article.firstStep };
  if (article.kind !== "failure") return { ...face, note: opening(article.description) };
  const { moneySafe, payAgain } = article.verdict;
  const answers = [answerOf("钱安全吗", moneySafe.answer), answerOf("能再付吗", payAgain.answer)];
  return { ...face, answers, note: moneySafe.why };
}

/** The share image of the site, for every page that is no article. */
export const siteCard: Card = {
  name: "site",
  kind: "",
  title: site.tagline,
  answers: [],
  note: "钱安不安全，能不能再付一次，要等多久，找谁。",
  code: "",
};

/** The share images of a site: its own first, then one per article; notices pass and have none. */
export function cardsOf(articles: readonly Article[], codeOf: (ref: string) => string | undefined): Card[] {
  const lasting = articles.filter(({ kind }) => kind !== "notice");
  return [siteCard, ...lasting.map((article) => cardOf(article, codeOf(refOf(article)) ?? ""))];
}

function answerOf(question: string, answer: VerdictAnswer): CardAnswer {
  return { question, answer, tone: toneOf(answer) };
}

/** Whole sentences, for half of one can be wrong advice; a second one when the first says hardly anything. */
function opening(text: string): string {
  const [first = text, second = ""] = text.match(/[^。？！]+[。？！]/g) ?? [];
  return [...first].length < 12 ? first + second : first;
}
