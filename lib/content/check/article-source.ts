import type { Kind } from "../../kinds.ts";
import { articleSchemas } from "../schema/article.ts";
import { type Anchor, anchorsOf } from "./anchors.ts";
import { type BodyTree, parseBody } from "./mdx-tree.ts";
import type { FilePlace } from "./place.ts";
import type { Report } from "./problem.ts";
import { checkSchema } from "./schema-problems.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

/** An article as the check and the lint see it: what parses of it, and where each piece stands. */
export interface ArticleSource {
  readonly file: string;
  readonly kind: Kind;
  readonly slug: string;
  /** "failures/disconnect" */
  readonly ref: string;
  /** Raw frontmatter; undefined when its YAML does not parse. */
  readonly fields: YamlSource;
  /** True when the frontmatter satisfies its schema. */
  readonly valid: boolean;
  /** The whole file, cleaned. */
  readonly text: string;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly trees: readonly BodyTree[];
  /** Every anchor, those of sections that do not parse included. */
  readonly anchors: readonly Anchor[];
  /** Some of the text could not be read, so what it lacks is not certain. */
  readonly partial: boolean;
  readonly report: Report;
}

const FENCED = /^---[ \t]*\n([\s\S]*?\n)??---[ \t]*(?:\n|$)/;
const nothing: YamlSource = { data: undefined, lineOf: () => 1 };

/** Reads one article's text; reports what is wrong with its fences, its YAML, its fields and its MDX. */
export function readArticle(
  file: string,
  place: FilePlace & { is: "article" },
  text: string,
  report: Report,
): ArticleSource {
  const fenced = FENCED.exec(text);
  if (!fenced) report(1, "格式", noFence(text));
  const head = fenced?.[1] ?? "";
  const fields = fenced ? parseYaml(head, 2, report) : nothing;
  const valid = checkSchema(articleSchemas[place.kind], fields, report) !== undefined;
  const body = text.slice(fenced?.[0].length ?? 0);
  const bodyLine = (fenced?.[0].split("\n").length ?? 1) + (fenced && !fenced[0].endsWith("\n") ? 1 : 0);
  if (fenced && body.trim() === "") report(bodyLine, "正文", "没有正文；在第二行 --- 之后写");
  const { trees, broken } = parseBody(fenced ? body : "", bodyLine, report);
  const { kind, slug, folder } = place;
  const anchors = anchorsOf(trees, broken);
  const partial = !fenced || broken.length > 0;
  return {
    file,
    kind,
    slug,
    ref: `${folder}/${slug}`,
    fields,
    valid,
    text,
    body,
    bodyLine,
    trees,
    anchors,
    partial,
    report,
  };
}

function noFence(text: string): string {
  if (text.startsWith("---")) return "字段区没有结束；在最后一个字段下面单独写一行 ---";
  return "文件要以一行 --- 开头，接着是字段，再一行 ---，然后是正文";
}
