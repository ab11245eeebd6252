import { addMeta, type Document, type Element, elements, parsePage, textOf, writePage } from "./html.ts";
import { inspect } from "./inspect.ts";
import { type Digest, policyFor } from "./policy.ts";
import { strip, tidy } from "./strip.ts";

/** A page ready to be published; `problems` is empty, or nothing may be published. */
export interface Page {
  readonly html: string;
  /** Content-Security-Policy, as it stands in the page's own <meta>. */
  readonly policy: string;
  readonly problems: readonly string[];
}

/** Turns what Next prerendered into the page readers get: framework off, policy in; a `hydrated` page keeps the markers that React looks for. */
export function publishPage(html: string, hydrated: boolean, digest: Digest): Page {
  const page = parsePage(withoutPayloads(html));
  const shape = takeOff(page, hydrated);
  trimStyles(page);
  const problems = [...shape, ...inspect(page)];
  const policy = policyFor(page, digest);
  addMeta(page, [
    { name: "http-equiv", value: "Content-Security-Policy" },
    { name: "content", value: policy },
  ]);
  return { html: writePage(page), policy, problems };
}

/** Empties the scripts that strip() takes off: they are three quarters of a page, and parsing them most of the work. React writes no "<" into them. */
function withoutPayloads(html: string): string {
  return html.replace(/(<script>self\.__next_f\.push\()[^<]*(?=<\/script>)/g, "$1");
}

function takeOff(page: Document, hydrated: boolean): string[] {
  const { files, payloads } = strip(page);
  tidy(page, hydrated);
  if (files > 0 && payloads > 0) return [];
  return [
    `Next writes its pages differently now (${files} scripts, ${payloads} payloads found): mend lib/publish/strip.ts`,
  ];
}

function trimStyles(page: Document): void {
  const styles = elements(page).filter((e): e is Element => e.tagName === "style");
  for (const style of styles) {
    const only = style.childNodes[0];
    if (only && "value" in only) only.value = textOf(style).trim();
  }
}
