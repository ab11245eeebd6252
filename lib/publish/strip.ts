import { attribute, type Document, type Element, elements, hasWord, isComment, nodes, remove, textOf } from "./html.ts";

/** What was found of the framework on one page. */
export interface Stripped {
  /** Script files of Next. */
  readonly files: number;
  /** Inline scripts that carry React's payload. */
  readonly payloads: number;
}

/** First characters of the inline scripts that Next 16.4 and React 19.3 write. */
const frameworkText = [
  "(self.__next_f=self.__next_f||[])",
  "self.__next_f.push(",
  '(globalThis["TURBOPACK"]',
  "requestAnimationFrame(function(){$RT=performance.now()",
];

/** Takes Next's scripts, their preloads and React's payload off a page, and says how many there were. */
export function strip(page: Document): Stripped {
  const scripts = elements(page).filter((e) => e.tagName === "script");
  const files = scripts.filter((e) => ofNext(attribute(e, "src")));
  const payloads = scripts.filter(isFrameworkText);
  const links = elements(page).filter(isFrameworkLink);
  for (const element of [...files, ...payloads, ...links]) remove(element);
  return { files: files.length, payloads: payloads.filter((e) => textOf(e).includes("__next_f")).length };
}

function ofNext(address: string | undefined): boolean {
  return address?.startsWith("/_next/") ?? false;
}

function isFrameworkText(script: Element): boolean {
  const type = attribute(script, "type") ?? "";
  return (
    type === "" &&
    attribute(script, "src") === undefined &&
    frameworkText.some((start) => textOf(script).startsWith(start))
  );
}

function isFrameworkLink(element: Element): boolean {
  if (element.tagName !== "link") return false;
  if (hasWord(element, "rel", "preload") && attribute(element, "as") === "style") return true;
  return ["preload", "modulepreload", "prefetch"].some(
    (rel) => hasWord(element, "rel", rel) && ofNext(attribute(element, "href")),
  );
}

const uselessAttributes = ["nonce", "data-precedence", "data-href"];
const uselessWhenEmpty = ["class", "id", "style"];

/** Takes away what only a running framework reads: comments (React's markers, unless the page is `hydrated`), empty containers, empty attributes. */
export function tidy(page: Document, hydrated = false): void {
  if (!hydrated) for (const node of nodes(page)) if (isComment(node)) remove(node);
  for (const element of elements(page)) {
    element.attrs = element.attrs.filter(
      ({ name, value }) => !uselessAttributes.includes(name) && !(value === "" && uselessWhenEmpty.includes(name)),
    );
    if (isRemnant(element)) remove(element);
  }
}

function isRemnant(element: Element): boolean {
  if (element.tagName === "meta") return attribute(element, "name") === "next-size-adjust";
  const bare = element.tagName === "div" && element.attrs.length === 1 && attribute(element, "hidden") === "";
  return bare && element.childNodes.length === 0;
}
