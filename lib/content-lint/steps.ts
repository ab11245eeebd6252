import { attributesOf, type JsxNode } from "../content/mdx/parse.ts";
import type { LintText } from "./texts.ts";

/** The attributes of the step in which a text stands, or undefined outside steps. */
export function stepAround({ within }: LintText): Readonly<Record<string, string>> | undefined {
  const step = within.findLast((node) => node.name === "Step");
  return step && attributesOf(step);
}

/** False where the enclosing <Model> leaves self-custody wallets out. */
export function concernsSelfCustody(within: readonly JsxNode[]): boolean {
  return within.every(
    (node) => node.name !== "Model" || (attributesOf(node).is ?? "").split(" ").includes("self-custody"),
  );
}
