import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { Report } from "./problem.ts";
import { yamlLoosePairs, yamlSlips, yamlWording } from "./yaml-wording.ts";

export type YamlPath = readonly PropertyKey[];

/** A YAML text: its data (undefined when it does not parse) and the line on which each path stands. */
export interface YamlSource {
  readonly data: unknown;
  readonly lineOf: (path: YamlPath) => number;
}

/** Parses YAML that starts on line `firstLine` of its file; reports what is not YAML, with the line. */
export function parseYaml(text: string, firstLine: number, report: Report): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const faults = [...document.errors, ...document.warnings];
  const faulty = faults.length > 0 || !isMap(document.contents);
  const slips = faulty ? reportSlips(text, firstLine, faults.length > 0, report) : 0;
  if (slips === 0) reportFaults(faults, lineAt, report);
  const shared = faults.length === 0 && reportShared(document, lineAt, report);
  const lost = faults.length === 0 && reportLost(document, lineAt, report);
  const readable = faults.length === 0 && slips === 0 && !shared && !lost;
  if (readable && !isMap(document.contents)) report(firstLine, "格式", "要写成一行一个“字段: 值”");
  return {
    data: readable && isMap(document.contents) ? document.toJS() : undefined,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** One report a line, and none for the lines on which an unexpected token makes the parser stumble on: they follow from the first. */
function reportFaults(faults: readonly YAMLError[], lineAt: (offset: number) => number, report: Report): void {
  let last = { line: -1, code: "" };
  for (const { code, pos } of faults) {
    const line = lineAt(pos[0]);
    const follows = line === last.line || (code === "UNEXPECTED_TOKEN" && code === last.code && line === last.line + 1);
    if (!follows) report(line, "格式", yamlWording[code]);
    last = { line, code };
  }
}

function reportSlips(text: string, firstLine: number, unparsed: boolean, report: Report): number {
  const lines = text.split("\n");
  for (const slips of unparsed ? [yamlSlips, yamlLoosePairs] : [yamlSlips]) {
    let found = 0;
    lines.forEach((line, index) => {
      const slip = slips.find(({ pattern }) => pattern.test(line));
      if (!slip) return;
      report(firstLine + index, "格式", slip.message);
      found++;
    });
    if (found > 0) return found;
  }
  return 0;
}

/** Anchors and aliases are refused: an editor never means them, and they can blow up a small file into a huge one. */
function reportShared(document: Document, lineAt: (offset: number) => number, report: Report): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      const anchor = isAlias(node) ? `*${node.source}` : "anchor" in node && node.anchor ? `&${node.anchor}` : "";
      if (!anchor) return;
      report(lineAt(node.range?.[0] ?? 0), "格式", `“${anchor}”会被当成引用；给整个值加上引号`);
      found = true;
    },
  });
  return found;
}

/** Fields that hold sentences: a remark beside one is more likely its end. */
const WORDS = new Set([
  "title",
  "short",
  "description",
  "text",
  "says",
  "why",
  "what",
  "value",
  "note",
  "lead",
  "question",
]);

/** “ #” ends a value that has no quotation marks: what the editor wrote behind it would be lost without a word. A remark beside a choice or a reference (“answer: 安全 # …”) is one. */
function reportLost(document: Document, lineAt: (offset: number) => number, report: Report): boolean {
  let found = false;
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === "key" || node.type !== "PLAIN" || node.comment == null || typeof node.value !== "string") return;
      const pair = path.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
      if (node.comment.startsWith(" ") && !WORDS.has(name)) return;
      const lost = node.comment.trim();
      report(lineAt(node.range?.[0] ?? 0), "格式", `“ #”后面的“${lost}”会被丢掉；给整个值加上引号，说明另写一行`);
      found = true;
    },
  });
  return found;
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair || !isPair(pair)) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
