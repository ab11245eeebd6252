import type { Redirections } from "../content/schema/redirects.ts";
import type { Kind } from "../kinds.ts";
import { addressOf, type ContentAddress, partsOf } from "./address.ts";
import { codeAt, compareCodes, hasCodes, indexOfCode, isOfKind, parseCode } from "./code.ts";
import type { Lock } from "./lock.ts";
import { bySeniority } from "./seniority.ts";

/** An article as it is published now; `anchors` are the ids of headings, steps and prompts in order of appearance. */
export interface PublishedArticle {
  readonly ref: string;
  readonly kind: Kind;
  readonly anchors: readonly string[];
}

/** The lock with a line for every address of these articles: what it had, unchanged, and new lines after it. Renamed places (`to`) keep their code. */
export function assign(lock: Lock, redirects: Redirections, articles: readonly PublishedArticle[]): Lock {
  const codes = new Map(lock);
  const renamed = sourcesByTarget(redirects);
  const withCodes = bySeniority(articles.filter(({ kind }) => hasCodes(kind)));
  const next = counters(codes);
  for (const { ref, kind } of withCodes) {
    if (!codes.has(ref)) codes.set(ref, inheritedArticle(ref, renamed, codes) ?? next.article(kind));
  }
  for (const { ref, anchors } of withCodes) {
    const code = codes.get(ref) as string;
    for (const anchor of anchors) {
      const address = addressOf(ref, anchor);
      if (!codes.has(address))
        codes.set(address, inheritedPart(address, code, renamed, codes, redirects) ?? next.part(code));
    }
  }
  return codes;
}

type Sources = ReadonlyMap<ContentAddress, readonly ContentAddress[]>;

/** For each target of a `to`, what was renamed to it. */
function sourcesByTarget(redirects: Redirections): Sources {
  const table = new Map<ContentAddress, ContentAddress[]>();
  for (const [source, { to }] of Object.entries(redirects)) {
    if (to) table.set(to, [...(table.get(to) ?? []), source]);
  }
  return table;
}

/** Code of an article that was renamed to `ref`; the oldest when several were. */
function inheritedArticle(ref: string, renamed: Sources, codes: Lock): string | undefined {
  const old = (renamed.get(ref) ?? []).filter((source) => !partsOf(source).anchor);
  return oldest(old.flatMap((source) => codes.get(source) ?? []));
}

/** Code of the section that was renamed to `address`, or that had its anchor before the article was renamed; only a code of the same article. */
function inheritedPart(
  address: ContentAddress,
  code: string,
  renamed: Sources,
  codes: Lock,
  redirects: Redirections,
): string | undefined {
  const { article, anchor } = partsOf(address);
  const formerly = (renamed.get(article) ?? []).filter((source) => !partsOf(source).anchor);
  const untouched = formerly.map((old) => addressOf(old, anchor)).filter((old) => !Object.hasOwn(redirects, old));
  const former = [...(renamed.get(address) ?? []), ...untouched].flatMap((source) => codes.get(source) ?? []);
  return oldest(former.filter((candidate) => parseCode(candidate)?.article === code && parseCode(candidate)?.part));
}

function oldest(codes: readonly string[]): string | undefined {
  return [...codes].sort(compareCodes)[0];
}

/** Gives out the code after the highest that was ever used. */
function counters(lock: Lock) {
  const parts = new Map<string, number>();
  for (const code of lock.values()) {
    const { article = "", part = 0 } = parseCode(code) ?? {};
    if (article) parts.set(article, Math.max(parts.get(article) ?? 0, part));
  }
  return {
    article(kind: Kind): string {
      const used = [...parts.keys()].filter((code) => isOfKind(code, kind)).map(indexOfCode);
      const code = codeAt(kind, Math.max(-1, ...used) + 1);
      parts.set(code, 0);
      return code;
    },
    part(article: string): string {
      const part = (parts.get(article) ?? 0) + 1;
      if (part > 999) throw new Error(`article ${article} has no code left for another section`);
      parts.set(article, part);
      return `${article}-${part}`;
    },
  };
}
