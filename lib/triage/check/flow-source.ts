import { cleanText } from "../../content/check/encoding.ts";
import type { Problem, Report, SourceFile } from "../../content/check/problem.ts";
import { checkSchema } from "../../content/check/schema-problems.ts";
import { parseYaml, type YamlPath } from "../../content/check/yaml-source.ts";
import { identifier } from "../../content/schema/field.ts";
import { flowSchema } from "../../content/schema/flow.ts";
import type { Flow } from "../flow.ts";

/** A flow that satisfies its schema, and how to complain about a place in its file. */
export interface FlowSource {
  readonly flow: Flow;
  /** `path` leads to the value in the YAML; `field` is what the editor reads. */
  readonly complain: (path: YamlPath, field: string, message: string) => void;
}

/** The flows among the files of content/; `all` is false when one of them cannot be read, so that what the others lead to is not certain. */
export interface FlowSources {
  readonly sources: readonly FlowSource[];
  readonly all: boolean;
}

const FILE = /^content\/flows\/([^/]*)\.yaml$/;

/** Reads the files of content/flows; what is wrong with one goes to `problems`. */
export function readFlows(files: readonly SourceFile[], problems: Problem[]): FlowSources {
  const found = files.filter(({ path }) => FILE.test(path));
  const sources = found.flatMap((file) => readFlow(file, problems) ?? []);
  return { sources, all: sources.length === found.length };
}

function readFlow({ path: file, text }: SourceFile, problems: Problem[]): FlowSource | undefined {
  const report: Report = (line, field, message) => problems.push({ file, line, field, message });
  const id = FILE.exec(file)?.[1] ?? "";
  if (!identifier.safeParse(id).success) {
    report(0, "文件", "文件名只用小写英文、数字和连字符，以字母开头，例如 disconnect.yaml");
    return undefined;
  }
  const clean = cleanText(text, report);
  if (clean === undefined) return undefined;
  const yaml = parseYaml(clean, 1, report);
  const data = checkSchema(flowSchema, yaml, report);
  return (
    data && { flow: { ...data, id }, complain: (path, field, message) => report(yaml.lineOf(path), field, message) }
  );
}

/** Path of an answer in its file, and how it is named to the editor. */
export function placeOfAnswer(flow: Flow, nodeId: string, answerId: string): { path: YamlPath; name: string } {
  const index = flow.nodes[nodeId]?.answers.findIndex(({ id }) => id === answerId) ?? 0;
  return { path: ["nodes", nodeId, "answers", index], name: `${nodeId} 的回答 ${answerId}` };
}
