import { compile } from "@mdx-js/mdx";
import remarkCjkFriendly from "remark-cjk-friendly";
import { remarkHeadingIds } from "./parse.ts";

/**
 * An article's body as the body of a function that takes React's jsx runtime and `useMDXComponents` and returns
 * `{ default: Component }`; rejects with a VFileMessage, which says where, when the MDX does not parse.
 */
export async function compileMdx(body: string): Promise<string> {
  const compiled = await compile(body, {
    outputFormat: "function-body",
    providerImportSource: "@mdx-js/react",
    remarkPlugins: [remarkHeadingIds, remarkCjkFriendly],
  });
  return String(compiled);
}
