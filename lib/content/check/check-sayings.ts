import { WHOLE_ARTICLE } from "../sayings.ts";
import type { ArticleSource } from "./article-source.ts";
import { didYouMean } from "./nearest.ts";
import { fieldName } from "./problem.ts";
import { stringsAt } from "./strings.ts";

/** Most sayings that may lead to a whole article of these kinds: one in five. */
const MOST_WHOLE = 1 / 5;
const long: readonly string[] = ["failure", "guide", "wallet"];

/** Every saying has something in its article that answers it. */
export function checkSayings(article: ArticleSource): void {
  checkPlaces(article);
  if (long.includes(article.kind)) checkShare(article);
}

function checkPlaces({ fields, anchors, partial, report }: ArticleSource): void {
  const known = anchors.map(({ id }) => id);
  if (partial && known.length === 0) return;
  for (const { path, text } of stringsAt(fields.data, ["saidAs", "*", "at"])) {
    if (text === WHOLE_ARTICLE || known.includes(text)) continue;
    const near = didYouMean(text, known, "改成回答这些说法的那一节；还没有就先写，或删掉这些说法");
    report(fields.lineOf(path), fieldName(path), `这篇里没有 #${text}${near}`);
  }
}

function checkShare({ fields, report }: ArticleSource): void {
  const groups = stringsAt(fields.data, ["saidAs", "*", "at"]);
  const count = (path: readonly PropertyKey[]) =>
    stringsAt(fields.data, [...path.slice(0, -1).map(String), "says", "*"]).length;
  const all = groups.reduce((sum, { path }) => sum + count(path), 0);
  const whole = groups.filter(({ text }) => text === WHOLE_ARTICLE);
  const loose = whole.reduce((sum, { path }) => sum + count(path), 0);
  const [first] = whole;
  if (!first || loose <= all * MOST_WHOLE) return;
  const message = `${all} 条说法里 ${loose} 条写 article，最多五分之一；写明由哪一节回答，没有一节回答的先写，或删掉`;
  report(fields.lineOf(first.path), fieldName(first.path), message);
}
