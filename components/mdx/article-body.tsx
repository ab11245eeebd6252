"use client";

import * as MdxJsReact from "@mdx-js/react";
import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import { CodesContext } from "@/components/codes/codes-context.tsx";
import { Departures } from "@/components/codes/departures.tsx";
import type { ArticleCodes } from "@/lib/codes/article-codes.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { SectionFeet } from "@/lib/feedback/feet.ts";
import { articleComponents } from "./article-components.tsx";
import { RegistryContext } from "./registry-context.tsx";
import { FeetContext, SectionFoot } from "./section-feet.tsx";

/** What an article's compiled MDX (a function body that ends in `return Component`) finds in its scope. */
const scope = { React, ReactDOM: {}, _jsx_runtime: jsxRuntime, MdxJsReact };

/** The body of an article. Rendered at build time alone: publishing takes the framework off the page, so the evaluation below never runs for a reader. */
export function ArticleBody(props: {
  code: string;
  registry: Registry;
  codes?: ArticleCodes;
  /** Where readers say whether a section helped. */
  feet?: SectionFeet | undefined;
}) {
  const { code, registry, codes, feet } = props;
  const Content = React.useMemo(() => evaluate(code), [code]);
  const body = (
    <RegistryContext value={registry}>
      <MdxJsReact.MDXProvider components={articleComponents}>
        <Content />
      </MdxJsReact.MDXProvider>
    </RegistryContext>
  );
  if (!codes) return body;
  return (
    <CodesContext value={codes}>
      <FeetContext value={feet}>
        {body}
        <SectionFoot before="" />
      </FeetContext>
      <Departures />
    </CodesContext>
  );
}

function evaluate(code: string): React.ComponentType {
  const run = new Function(...Object.keys(scope), code) as (...values: unknown[]) => { default: React.ComponentType };
  return run(...Object.values(scope)).default;
}
