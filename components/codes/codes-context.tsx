"use client";

import { createContext, useContext } from "react";
import type { ArticleCodes } from "@/lib/codes/article-codes.ts";
import { CodeLink } from "./code-link.tsx";

/** The codes of the article being rendered. */
export const CodesContext = createContext<ArticleCodes>({ code: "", anchors: {}, formerly: {}, left: [] });

/** The code of an anchor of this article, nothing when it has none yet. */
export function AnchorCode({ id, bare }: { id: string | undefined; bare?: boolean }) {
  const { anchors } = useContext(CodesContext);
  return <CodeLink code={id && Object.hasOwn(anchors, id) ? anchors[id] : undefined} bare={bare} />;
}

/** Ids that an anchor had before: links to them still arrive here. */
export function FormerIds({ id }: { id: string | undefined }) {
  const { formerly } = useContext(CodesContext);
  const ids = id && Object.hasOwn(formerly, id) ? formerly[id] : [];
  return ids?.map((former) => <span key={former} id={former} />);
}
