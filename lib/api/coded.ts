import { shortPath } from "../codes/address.ts";
import { type CodePlace, type CodeTombstone, resolveCode } from "../codes/lookup.ts";
import { refOf, sectionAt, withSubsections } from "../content/articles.ts";
import { embedPath } from "../paths.ts";
import { articleHead, contactsInHead, verdictAnswer } from "./article-head.ts";
import { contactsOf } from "./contacts.ts";
import { type CodedAnswer, codedSchema } from "./schemas.ts";
import { sectionAnswer } from "./section.ts";
import { type ApiSource, readableArticles } from "./source.ts";

/** Every code that was ever given out and has an answer. */
export function codesAnswered({ codes }: ApiSource): string[] {
  return [...codes.byCode.keys()].filter((code) => resolveCode(codes, code).kind !== "unknown");
}

/** What a code stands for, as GET /api/v1/sections/{code} answers it; undefined for a code that was never given out. Throws when a code names an anchor that is in no section. */
export function codedAnswer(source: ApiSource, code: string): CodedAnswer | undefined {
  const found = resolveCode(source.codes, code);
  if (found.kind === "unknown") return undefined;
  return codedSchema.parse(found.kind === "tombstone" ? goneAnswer(source, found) : placeAnswer(source, found));
}

// The same shape, whatever became of a code: on a host that serves files alone a status cannot say it.
function goneAnswer({ origin }: ApiSource, { code, text, successor }: CodeTombstone): CodedAnswer {
  return {
    ...common(origin, code),
    state: "gone",
    current: successor?.current ?? null,
    movedTo: successor ? origin + successor.url : null,
    gone: text,
    ...{ article: null, verdict: null, part: null, partId: "", section: null, below: [], contacts: [] },
  };
}

function placeAnswer(source: ApiSource, place: CodePlace): CodedAnswer {
  const { code, current, anchor, url } = place;
  const article = readableArticles(source.articles).find((candidate) => refOf(candidate) === place.article);
  const at = article && sectionAt(article, anchor);
  if (!article || (anchor && !at))
    throw new Error(`编号 ${code} 指的 ${url} 不在任何一节里：运行 npm run codes -- --check`);
  const answered = (at ? withSubsections(article.sections, at.section) : []).map((one) =>
    sectionAnswer(source, article, one),
  );
  const [section = null, ...below] = answered;
  const moved = code !== current;
  return {
    ...common(source.origin, code),
    state: moved ? "moved" : "live",
    current,
    movedTo: moved ? source.origin + url : null,
    gone: null,
    article: articleHead(source, article),
    verdict: verdictAnswer(source, article),
    part: at?.part ?? "article",
    partId: at && at.part !== "section" ? anchor : "",
    section,
    below,
    contacts: contactsOf(source, [...contactsInHead(source, article), ...answered.flatMap((one) => one.contacts)]),
  };
}

const common = (origin: string, code: string) => ({
  code,
  shortUrl: origin + shortPath(code),
  embedUrl: origin + embedPath(code),
});
