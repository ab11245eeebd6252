import { compile } from "@mdx-js/mdx";
import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import type { Processor } from "unified";
import type { CompiledBody } from "./compiled-body.ts";
import { remarkHeadingIds } from "./parse.ts";

/** Parses and compiles an article's body; rejects with a VFileMessage, which says where, when the MDX does not parse. */
export async function compileMdx(body: string): Promise<CompiledBody> {
  const file = await compile(body, {
    outputFormat: "function-body",
    providerImportSource: "@mdx-js/react",
    remarkPlugins: [keepTree, remarkHeadingIds, remarkCjkFriendly],
  });
  return { code: String(file), tree: String(file.data.tree) };
}

/** Notes the tree in the file's data as it is parsed, before any plugin changes it. */
function keepTree(this: Processor) {
  const parse = this.parser as (text: string, file: { data: Record<string, unknown> }) => Root;
  this.parser = ((text: string, file: { data: Record<string, unknown> }) => {
    const root = parse(text, file);
    file.data.tree = JSON.stringify(root.children, withoutPlaces);
    return root;
  }) as unknown as Processor["parser"];
}

/** Of what the parser adds to a node nothing but its place and its expressions' programs stands in these two. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === "position" || key === "data" ? undefined : value;
