import { attribute, type Document, type Element, elements, hasWord, textOf } from "./html.ts";
import { dataBlocks, inlineScripts } from "./rules.ts";

/** A rule every published page obeys: what is wrong with an element, "" when nothing is. */
type Check = (element: Element, sendsTo: string) => string;

/** Attributes a browser loads from or sends to, without the reader asking. */
const loading = ["src", "srcset", "data", "poster", "action", "formaction", "background", "ping", "xlink:href"];
/** Links that name an address but load nothing. */
const naming = ["canonical", "alternate", "author", "license", "me"];

const checks: readonly Check[] = [
  (e) => (attribute(e, "style") === undefined ? "" : "has a style attribute, which the policy refuses; use a class"),
  (e) => e.attrs.map((a) => (/^on/i.test(a.name) ? `has an inline handler ${a.name}` : "")).join(""),
  (e) => (e.tagName === "base" || attribute(e, "srcdoc") !== undefined ? "is not allowed on a published page" : ""),
  (e, sendsTo) => e.attrs.map((a) => (loads(a.name, a.value, sendsTo) ? foreign(a.value) : "")).join(""),
  (e) => (e.tagName === "link" && !naming.some((rel) => hasWord(e, "rel", rel)) ? foreignHref(e) : ""),
  (e) => (["use", "image"].includes(e.tagName) ? foreignHref(e) : ""),
  (e) => (["a", "area"].includes(e.tagName) && !hasWord(e, "rel", "external") ? foreignHref(e) : ""),
  (e) => (/^\s*(javascript|data|vbscript):/i.test(attribute(e, "href") ?? "") ? "runs what its href holds" : ""),
  (e) => (e.tagName === "style" && /@import|url\(\s*["']?(https?:)?\/\//i.test(textOf(e)) ? "loads from afar" : ""),
  (e) => (attribute(e, "http-equiv")?.toLowerCase() === "refresh" ? "sends the reader away by itself" : ""),
  (e) => (/^[SB]:/.test(attribute(e, "id") ?? "") ? "is a part of the page that React had not finished" : ""),
  (e) => (e.attrs.some((a) => a.value.includes("/_next/")) ? "still points into the framework" : ""),
  (e) => (e.tagName === "style" && textOf(e).includes("/_next/") ? "still points into the framework" : ""),
  (e) => (e.tagName === "script" ? unlistedScript(e) : ""),
];

/** Everything a page must not hold, one sentence each, naming the element; forms may lead to `sendsTo`, where that is not "". */
export function inspect(page: Document, sendsTo = ""): string[] {
  const all = elements(page);
  const found = all.flatMap((e) =>
    checks.flatMap((check) => {
      const wrong = check(e, sendsTo);
      return wrong ? [`${name(e)} ${wrong}`] : [];
    }),
  );
  const listed = all.filter((e) => e.tagName === "script" && (attribute(e, "id") ?? "") in inlineScripts);
  const twice = new Set(listed.map((e) => attribute(e, "id"))).size < listed.length;
  return twice ? [...found, "an inline script stands twice on the page"] : found;
}

function unlistedScript(script: Element): string {
  const src = attribute(script, "src");
  if (src !== undefined) return src.startsWith("/_assets/") ? "" : "is not one of our modules in /_assets/";
  if (dataBlocks.includes(attribute(script, "type") ?? "")) return "";
  const most = inlineScripts[attribute(script, "id") ?? ""];
  if (most === undefined)
    return `is an inline script that lib/publish/rules.ts does not list: ${quote(textOf(script))}`;
  const size = new TextEncoder().encode(textOf(script)).length;
  return size > most ? `has ${size} bytes, more than the ${most} that lib/publish/rules.ts allows` : "";
}

function foreignHref(element: Element): string {
  const href = attribute(element, "href") ?? attribute(element, "xlink:href") ?? "";
  return leaves(href) ? foreign(href) : "";
}

function loads(attribute: string, value: string, sendsTo: string): boolean {
  const ours = attribute === "action" && sendsTo !== "" && value.startsWith(`${sendsTo}/`);
  return loading.includes(attribute) && !ours && leaves(value);
}

function leaves(address: string): boolean {
  return /(^|[\s,])([\\/]\s*[\\/]|https?:|data:|blob:)/i.test(address);
}

function foreign(address: string): string {
  return `points to ${quote(address)}, outside this site`;
}

function quote(text: string): string {
  return `“${text.trim().slice(0, 80)}”`;
}

function name(element: Element): string {
  const id = attribute(element, "id");
  return `<${element.tagName}${id ? ` id="${id}"` : ""}>`;
}
