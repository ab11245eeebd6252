import { shortPath } from "../codes/address.ts";
import { type CodePlace, type CodeTombstone, resolveCode } from "../codes/lookup.ts";
import { type AnchorPlace, articleByRef, sectionAt, withSubsections } from "../content/articles.ts";
import { embedPath } from "../paths.ts";
import { articleHead, contactsInHead, verdictAnswer } from "./article-head.ts";
import { contactsOf } from "./contacts.ts";
import { type CodedAnswer, codedSchema } from "./schemas.ts";
import { sectionAnswer } from "./section.ts";
import type { ApiSource, ReadableArticle } from "./source.ts";

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

/** What tells the answer of a code from those of other codes in the same section. */
export function placeFields({ origin }: ApiSource, place: CodePlace, at: AnchorPlace | undefined) {
  const { code, current, anchor, url } = place;
  const moved = code !== current;
  return {
    ...common(origin, code),
    state: moved ? ("moved" as const) : ("live" as const),
    current,
    movedTo: moved ? origin + url : null,
    part: at?.part ?? ("article" as const),
    partId: at && at.part !== "section" ? anchor : "",
  };
}

function placeAnswer(source: ApiSource, place: CodePlace): CodedAnswer {
  const { code, anchor, url } = place;
  const article = articleByRef(source.articles, place.article) as ReadableArticle | undefined;
  const at = article && sectionAt(article, anchor);
  if (!article || (anchor && !at))
    throw new Error(`编号 ${code} 指的 ${url} 不在任何一节里：运行 npm run codes -- --check`);
  const answered = (at ? withSubsections(article.sections, at.section) : []).map((one) =>
    sectionAnswer(source, article, one),
  );
  const [section = null, ...below] = answered;
  return {
    ...placeFields(source, place, at),
    gone: null,
    article: articleHead(source, article),
    verdict: verdictAnswer(source, article),
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
