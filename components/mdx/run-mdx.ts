import type { ComponentType } from "react";
import * as jsxRuntime from "react/jsx-runtime";

/** The component that an article's compiled MDX (lib/content/mdx/compile.ts) makes; `useMDXComponents` says what stands for its tags. Run while the site is built, never for a reader. */
export function runMdx(code: string, useMDXComponents: () => object): ComponentType {
  const run = new Function(code) as (given: object) => { default: ComponentType };
  return run({ ...jsxRuntime, useMDXComponents }).default;
}
