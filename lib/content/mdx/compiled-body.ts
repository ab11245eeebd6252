import type { MdxNode } from "./parse.ts";

/** What is kept of an article's body, so that no step of a build parses it again. */
export interface CompiledBody {
  /** The body of a function that takes React's jsx runtime and `useMDXComponents` and returns `{ default: Component }`. */
  readonly code: string;
  /** Its syntax tree as parseMdx makes it, without places: JSON, a hundredth of the time of parsing. */
  readonly tree: string;
}

/** The top nodes of a body. */
export function nodesOf({ tree }: CompiledBody): readonly MdxNode[] {
  return JSON.parse(tree);
}
