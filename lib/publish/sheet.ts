import { type ChildNode, parse, type Rule } from "postcss";
import { attribute, type Document, elements, textOf } from "./html.ts";
import { addedClasses } from "./rules.ts";

/** What of a sheet stays whatever is on the page, goes with its selectors, or holds further parts. */
type Part =
  | { readonly text: string }
  | { readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly opening: string; readonly parts: readonly Part[] };

interface Selector {
  readonly text: string;
  /** Classes (".x"), ids ("#x") and elements ("x") without which it matches nothing. */
  readonly needs: readonly string[];
}

const known = new Map<string, readonly Part[]>();

/**
 * A sheet without what can match nothing on a page: rules that name a class, an id or an element which neither stands on
 * it nor is among the words of its scripts. States and attributes, which scripts change, ask for nothing.
 */
export function sheetFor(sheet: string, page: Document, words: ReadonlySet<string>): string {
  const parts = known.get(sheet) ?? partsOf(parse(sheet).nodes);
  known.set(sheet, parts);
  const there = namesOn(page);
  for (const name of addedClasses) there.add(`.${name}`);
  return written(parts, (name) => there.has(name) || mayBeMade(name.replace(/^[.#]/, ""), words));
}

/** The words of a script that may be names. */
export function wordsOf(script: string): string[] {
  return script.match(/[A-Za-z][\w-]*/g) ?? [];
}

const made = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();

/** Whether a script may write a name: whole, or from its beginning up to a hyphen on (`on-${tone}`). Asked of the same few hundred names for every page. */
function mayBeMade(name: string, words: ReadonlySet<string>): boolean {
  const asked = made.get(words) ?? new Map<string, boolean>();
  made.set(words, asked);
  const known = asked.get(name);
  if (known !== undefined) return known;
  const answer = words.has(name) || [...name.matchAll(/-/g)].some(({ index }) => words.has(name.slice(0, index + 1)));
  asked.set(name, answer);
  return answer;
}

function partsOf(nodes: readonly ChildNode[]): Part[] {
  return nodes.map((node) => {
    const text = node.toString();
    if (node.type === "rule") return { selectors: selectorsOf(node), body: text.slice(text.indexOf("{")) };
    if (node.type !== "atrule" || !/^(media|supports)$/.test(node.name) || !node.nodes) return { text: ended(text) };
    return { opening: text.slice(0, text.indexOf("{") + 1), parts: partsOf(node.nodes) };
  });
}

/** An at-rule without a block needs its semicolon. */
const ended = (text: string): string => (text.startsWith("@") && !text.endsWith("}") ? `${text};` : text);

function selectorsOf({ selectors }: Rule): Selector[] {
  return selectors.map((text) => ({ text, needs: needsOf(text) }));
}

/** What stands in brackets behind a colon, as in `:not(.x)`, is no need; nor is anything of a selector with escapes, which this does not read. */
function needsOf(selector: string): string[] {
  if (selector.includes("\\")) return [];
  let plain = selector.replace(/\[[^\]]*\]/g, "");
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(/::?[\w-]+\([^()]*\)/g, "");
  }
  return plain.replace(/::?[\w-]+/g, "").match(/[.#]?[A-Za-z][\w-]*/g) ?? [];
}

function namesOn(page: Document): Set<string> {
  const names = new Set<string>();
  for (const element of elements(page)) {
    names.add(element.tagName);
    for (const name of (attribute(element, "class") ?? "").split(/\s+/)) names.add(`.${name}`);
    names.add(`#${attribute(element, "id") ?? ""}`);
    // The one inline script sets a class before the first paint.
    if (attribute(element, "id") === "display-settings")
      for (const word of wordsOf(textOf(element))) names.add(`.${word}`);
  }
  return names;
}

function written(parts: readonly Part[], isThere: (name: string) => boolean): string {
  return parts.map((part) => writtenPart(part, isThere)).join("");
}

function writtenPart(part: Part, isThere: (name: string) => boolean): string {
  if ("text" in part) return part.text;
  if ("opening" in part) {
    const inside = written(part.parts, isThere);
    return inside && `${part.opening}${inside}}`;
  }
  const left = part.selectors.filter(({ needs }) => needs.every(isThere));
  return left.length > 0 ? left.map(({ text }) => text).join(",") + part.body : "";
}
