import { compile } from "@mdx-js/mdx";
import remarkCjkFriendly from "remark-cjk-friendly";
import type { CompiledBody } from "./compiled-body.ts";
import { remarkHeadingIds, remarkKeepTree } from "./parse.ts";

/** Parses and compiles an article's body; rejects with a VFileMessage, which says where, when the MDX does not parse. */
export async function compileMdx(body: string): Promise<CompiledBody> {
  const file = await compile(body, {
    outputFormat: "function-body",
    providerImportSource: "@mdx-js/react",
    remarkPlugins: [remarkKeepTree, remarkHeadingIds, remarkCjkFriendly],
  });
  return { code: String(file), tree: String(file.data.tree) };
}
