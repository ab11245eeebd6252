/** A file as the check reads it; `path` starts with "content/". */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One thing to mend, in an editor's words. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; 0 when the whole file or folder is meant. */
  readonly line: number;
  /** A field's path, a component, or the part of the file, e.g. "verdict.wait.fact", "<Step> id", "标题". */
  readonly field: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** Takes the problems of one file; every check reports through it. */
export type Report = (line: number, field: string, message: string) => void;

/** A problem on one line: "content/failures/x.mdx:14  saidAS  没有这个字段…". */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ""}  ${field}  ${message}`;
}

/** The problems by file and line, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
  return unique.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A field's path as an editor reads it: ["changes", 0, "on"] is "changes 第 1 条 on". */
export function fieldName(path: readonly PropertyKey[]): string {
  let name = "";
  for (const part of path) {
    if (typeof part === "number") name += ` 第 ${part + 1} 条`;
    else name += name === "" ? String(part) : name.endsWith("条") ? ` ${String(part)}` : `.${String(part)}`;
  }
  return name;
}
