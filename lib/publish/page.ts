import {
  addMeta,
  attribute,
  type Document,
  type Element,
  elements,
  parsePage,
  setText,
  textOf,
  writePage,
} from "./html.ts";
import { inspect } from "./inspect.ts";
import { type Digest, policyFor } from "./policy.ts";
import { sheetFor } from "./sheet.ts";
import { strip, tidy } from "./strip.ts";

/** A page ready to be published; `problems` is empty, or nothing may be published. */
export interface Page {
  readonly html: string;
  /** Content-Security-Policy, as it stands in the page's own <meta>. */
  readonly policy: string;
  /** It has a form that is sent by POST: the browser must say from which site. */
  readonly posts: boolean;
  readonly problems: readonly string[];
}

/** How a page is published. */
export interface Publishing {
  /** It keeps the markers that React looks for. */
  readonly hydrated: boolean;
  readonly digest: Digest;
  /** Text of a sheet that the page names ("/_next/static/chunks/a.css"); throws when there is none. */
  readonly sheet: (address: string) => string;
  /** The one other origin to which its forms may lead, "" for none. */
  readonly sendsTo?: string;
  /** Words of its modules: its sheet loses what neither it nor they name. Without them the sheet stays whole. */
  readonly words?: ScriptWords;
}

/** The words of modules, given by their addresses, and of whatever they load. */
export type ScriptWords = (modules: readonly string[]) => ReadonlySet<string>;

/** Turns what Next renders into the page readers get: framework off, policy in, of the sheet what it needs. */
export function publishPage(html: string, { hydrated, digest, sheet, sendsTo = "", words }: Publishing): Page {
  const { markup, style } = withoutSheets(withoutPayloads(html), sheet);
  const page = parsePage(markup);
  const unfit = fillStyle(page, style);
  const shape = takeOff(page, hydrated);
  trimStyles(page, words);
  const problems = [...unfit, ...shape, ...inspect(page, sendsTo)];
  const posts = elements(page).some((e) => e.tagName === "form" && attribute(e, "method") === "post");
  const policy = policyFor(page, digest, sendsTo);
  addMeta(page, [
    { name: "http-equiv", value: "Content-Security-Policy" },
    { name: "content", value: policy },
  ]);
  return { html: writePage(page), policy, problems, posts };
}

/** Empties the scripts that strip() takes off: they are three quarters of a page, and parsing them most of the work. React writes no "<" into them. */
function withoutPayloads(html: string): string {
  return html.replace(/(<script>self\.__next_f\.push\()[^<]*(?=<\/script>)/g, "$1");
}

const sheetLinks = /<link rel="stylesheet" href="(\/_next\/[^"]+)"[^>]*>/g;

/** A page with one empty <style> where the first of its sheets is named, and the text of all of them. (Next can put them in, and writes them into five files a page.) */
function withoutSheets(html: string, sheet: (address: string) => string): { markup: string; style: string } {
  const style = [...html.matchAll(sheetLinks)].map(([, address = ""]) => sheet(address)).join("");
  let place = style && "<style></style>";
  const markup = html.replace(sheetLinks, () => {
    const here = place;
    place = "";
    return here;
  });
  return { markup, style };
}

/** Puts a sheet into the empty <style> of a parsed page: it is two thirds of the text, of which the parser need read nothing. */
function fillStyle(page: Document, sheet: string): string[] {
  if (!sheet) return [];
  const style = elements(page).find((e) => e.tagName === "style" && e.childNodes.length === 0);
  if (!style || /<\/style/i.test(sheet))
    return ["its sheet cannot stand in a <style>: it would end it, or the page has none"];
  setText(style, sheet);
  return [];
}

function takeOff(page: Document, hydrated: boolean): string[] {
  const { files, payloads } = strip(page);
  tidy(page, hydrated);
  if (files > 0 && payloads > 0) return [];
  return [
    `Next writes its pages differently now (${files} scripts, ${payloads} payloads found): mend lib/publish/strip.ts`,
  ];
}

function trimStyles(page: Document, words?: ScriptWords): void {
  const all = elements(page);
  const modules = all.filter((e) => e.tagName === "script").map((e) => attribute(e, "src") ?? "");
  for (const style of all.filter((e): e is Element => e.tagName === "style")) {
    const only = style.childNodes[0];
    const sheet = textOf(style).trim();
    if (only && "value" in only) only.value = words ? sheetFor(sheet, page, words(modules)) : sheet;
  }
}
