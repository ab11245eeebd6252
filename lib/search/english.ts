import type { Collection } from "./collection.ts";
import type { Entry } from "./entry.ts";
import type { Query } from "./query.ts";
import { createScorer, type Hit, UNSCORED, weightTerms } from "./rank.ts";
import { remembered } from "./remembered.ts";

/** Slug of the page for those who read no Chinese. It is found by questions in English, and by no others. */
export const ENGLISH_PAGE = "english";

/** Words that tell nothing of what is asked. */
const FILLERS = new Set(
  (
    "an a the my me i we you it is are was were be been do does did not no and or of to in on at for from with by how what why where when " +
    "who can can't cannot could don't doesn't didn't won't i'm am has have had got this that there any please need want help use using someone somebody"
  ).split(" "),
);
/** Names that readers of Chinese type too. */
const NAMES = new Set(
  "alipay wechat weixin unionpay apple google pay app wifi atm nfc pos qr vip id pin otp sms kyc visa mastercard ecny".split(
    " ",
  ),
);
const HAN = /\p{Script=Han}/u;
/** Of the words that tell something, those that the English page has. */
const MOST = 0.5;

/** Whether somebody asks in English: words of the English page, and no Han among them. */
export function isEnglish(index: Collection, typed: string): boolean {
  if (HAN.test(typed)) return false;
  const telling = wordsOf(typed).filter(tells);
  const known = telling.filter((word) => englishWords(index).has(word));
  return known.length > 0 && known.length >= telling.length * MOST;
}

const tells = (word: string): boolean => !FILLERS.has(word) && !NAMES.has(word);

/** A question in English without its fillers, which no other text has and which would weigh most. */
export function withoutFillers(typed: string): string {
  return wordsOf(typed)
    .filter((word) => !FILLERS.has(word))
    .join(" ");
}

/** The English page as the answer to a query, with its best section. */
export function englishHit(index: Collection, query: Query): Hit | undefined {
  const id = index.entries.findIndex(isEnglishPage);
  if (id < 0) return undefined;
  return { id, score: createScorer(weightTerms(query, index), query, index)(id) ?? UNSCORED };
}

export function isEnglishPage({ head: { kind, slug } }: Pick<Entry, "head">): boolean {
  return kind === "tool" && slug === ENGLISH_PAGE;
}

/** The words of the page's headings and of what its visitors type. */
const englishWords = remembered(({ entries }: Collection): ReadonlySet<string> => {
  const page = entries.find(isEnglishPage);
  return new Set(page?.firstLines.flatMap(({ text }) => wordsOf(text)).filter(tells));
});

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .match(/[a-z][a-z']+|i/g) ?? [];
