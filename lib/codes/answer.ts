import { partsOf, shortPath } from "./address.ts";
import { type CodePlace, type Codes, type CodeTombstone, resolveAddress, resolveCode } from "./lookup.ts";

/** What an address that is not a page of its own answers. */
export type Answer =
  /** To be sent on by the server. */
  | { readonly kind: "redirect"; readonly to: CodePlace }
  /** A static host's stand-in for the redirect. */
  | { readonly kind: "hop"; readonly to: CodePlace }
  | { readonly kind: "tombstone"; readonly gone: CodeTombstone }
  | { readonly kind: "missing" };

const HTML = ".html";

/** Answer of /s/<name>, a code or a code with ".html"; everything else is missing, whatever it holds. */
export function shortAnswer(codes: Codes, name: string): Answer {
  const asFile = name.endsWith(HTML);
  const code = asFile ? name.slice(0, -HTML.length) : name;
  return answerOf(resolveCode(codes, code), asFile);
}

/** Every name below /s/ that has an answer. A tombstone is one page, not a redirect and a file. */
export function shortNames(codes: Codes): string[] {
  return [...codes.byCode.keys()].flatMap((code) => namesOf(code, resolveCode(codes, code).kind));
}

/** Answer of the address of an article that was renamed or removed, "failures/old" or "failures/old.html". */
export function movedAnswer(codes: Codes, name: string): Answer {
  const asFile = name.endsWith(HTML);
  const article = asFile ? name.slice(0, -HTML.length) : name;
  if (!codes.lock.has(article) || codes.isLive(article)) return { kind: "missing" };
  return answerOf(resolveAddress(codes, article), asFile);
}

/** Every former address of an article, as movedAnswer takes it. */
export function movedNames(codes: Codes): string[] {
  const former = [...codes.lock.keys()].filter((a) => !partsOf(a).anchor && !codes.isLive(a));
  return former.flatMap((article) => namesOf(article, resolveAddress(codes, article).kind));
}

/** The canonical address of what an answer shows: the page without its anchor, or the short link for what is gone. */
export function canonicalOf(answer: Answer): string {
  if (answer.kind === "tombstone") return shortPath(answer.gone.code);
  return answer.kind === "missing" ? "/" : `/${answer.to.article}`;
}

function namesOf(name: string, kind: string): string[] {
  if (kind === "unknown") return [];
  return kind === "tombstone" ? [name] : [name, name + HTML];
}

function answerOf(found: ReturnType<typeof resolveCode>, asFile: boolean): Answer {
  if (found.kind === "unknown") return { kind: "missing" };
  if (found.kind === "tombstone") return asFile ? { kind: "missing" } : { kind: "tombstone", gone: found };
  return { kind: asFile ? "hop" : "redirect", to: found };
}
