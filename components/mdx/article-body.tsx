"use client";

import { MDXProvider, useMDXComponents } from "@mdx-js/react";
import { useMemo } from "react";
import { CodesContext } from "@/components/codes/codes-context.tsx";
import { Departures } from "@/components/codes/departures.tsx";
import type { ArticleCodes } from "@/lib/codes/article-codes.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { SectionFeet } from "@/lib/feedback/feet.ts";
import { articleComponents } from "./article-components.tsx";
import { RegistryContext } from "./registry-context.tsx";
import { runMdx } from "./run-mdx.ts";
import { FeetContext, SectionFoot } from "./section-feet.tsx";

/** The body of an article. Rendered at build time alone: publishing takes the framework off the page, so nothing of it is run for a reader. */
export function ArticleBody(props: {
  code: string;
  registry: Registry;
  codes?: ArticleCodes;
  /** Where readers say whether a section helped. */
  feet?: SectionFeet | undefined;
}) {
  const { code, registry, codes, feet } = props;
  const Content = useMemo(() => runMdx(code, useMDXComponents), [code]);
  const body = (
    <RegistryContext value={registry}>
      <MDXProvider components={articleComponents}>
        <Content />
      </MDXProvider>
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
