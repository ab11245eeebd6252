import type { Root } from "mdast";
import { type MdxNode, parseMdx, walk } from "../mdx/parse.ts";
import { type MdxFault, wordMdxFault } from "./mdx-wording.ts";
import type { Report } from "./problem.ts";

/** A parsed stretch of an article's body; a node's line in the file is its own plus `offset`. */
export interface BodyTree {
  readonly root: Root;
  readonly offset: number;
}

/** An article's body as far as it parses; `broken` holds the text of the sections that do not. */
export interface BodyTrees {
  readonly trees: readonly BodyTree[];
  readonly broken: readonly string[];
}

/** What of a body parses, in order. */
export function nodesIn(trees: readonly BodyTree[]): readonly MdxNode[] {
  return trees.flatMap(({ root }) => root.children);
}

type Fault = MdxFault & { readonly line?: number | undefined };

/** Parses a body that starts on line `firstLine`. When it fails, each section is parsed alone, so that one slip does not hide the others. */
export function parseBody(body: string, firstLine: number, report: Report): BodyTrees {
  const whole = attempt(body);
  if ("root" in whole) return { trees: [{ root: whole.root, offset: firstLine - 1 }], broken: [] };
  const trees: BodyTree[] = [];
  const broken: string[] = [];
  for (const { text, offset } of sectionTexts(body, firstLine - 1)) {
    const parsed = attempt(text);
    if ("root" in parsed) trees.push({ root: parsed.root, offset });
    else {
      broken.push(text);
      report(offset + faultLine(parsed.fault, text), "正文", wordMdxFault(parsed.fault));
    }
  }
  if (broken.length > 0) return { trees, broken };
  report(firstLine - 1 + faultLine(whole.fault, body), "正文", wordMdxFault(whole.fault));
  return { trees: [], broken: [body] };
}

function attempt(text: string): { root: Root } | { fault: Fault } {
  try {
    return { root: parseMdx(text) };
  } catch (error) {
    const { ruleId, source, reason, message, line } = error as Fault & { message: string };
    return { fault: { ruleId, source, line, reason: reason ?? message } };
  }
}

function sectionTexts(body: string, offset: number): { text: string; offset: number }[] {
  const sections: { lines: string[]; offset: number }[] = [{ lines: [], offset }];
  body.split("\n").forEach((line, index) => {
    if (/^#{1,3} /.test(line)) sections.push({ lines: [], offset: offset + index });
    sections.at(-1)?.lines.push(line);
  });
  return sections.map((section) => ({ text: section.lines.join("\n"), offset: section.offset }));
}

/** The line to look at: a tag that is never closed is named by its place in the message, an open quote or brace by its first occurrence. */
function faultLine({ ruleId, source = "", reason, line }: Fault, text: string): number {
  const opened = [...reason.matchAll(/\((\d+):\d+-/g)].at(-1)?.[1];
  if (ruleId === "end-tag-mismatch" && opened) return Number(opened);
  const lines = text.split("\n");
  if (ruleId === "unexpected-eof") {
    const brace = source.includes("expression");
    const at = lines.findIndex((l) =>
      brace ? l.includes("{") : l.includes("<") && (l.split('"').length % 2 === 0 || !l.includes(">")),
    );
    if (at >= 0) return at + 1;
  }
  if (source.includes("esm")) {
    const at = lines.findIndex((l) => /^(?:import|export)\b/.test(l));
    if (at >= 0) return at + 1;
  }
  return Math.min(line ?? 1, lines.length);
}

interface Visit {
  readonly node: MdxNode;
  readonly line: number;
  readonly ancestors: readonly MdxNode[];
}

const visited = new WeakMap<readonly BodyTree[], readonly Visit[]>();

/** Calls `visit` with every node of the parsed parts, its line in the file and its ancestors; walks each body once, however many checks ask. */
export function visitTrees(
  trees: readonly BodyTree[],
  visit: (node: MdxNode, line: number, ancestors: readonly MdxNode[]) => void,
): void {
  let list = visited.get(trees);
  if (!list) {
    list = trees.flatMap(visitsOf);
    visited.set(trees, list);
  }
  for (const { node, line, ancestors } of list) visit(node, line, ancestors);
}

function visitsOf({ root, offset }: BodyTree): Visit[] {
  const visits: Visit[] = [];
  walk(root, (node, ancestors) => {
    visits.push({ node, line: offset + (node.position?.start.line ?? 1), ancestors });
  });
  return visits;
}
