"use client";

import { createContext, useContext } from "react";
import { RatingForm } from "@/components/feedback/rating-form.tsx";
import type { SectionFeet } from "@/lib/feedback/feet.ts";

/** What stands below the sections of the article being rendered. */
export const FeetContext = createContext<SectionFeet | undefined>(undefined);

/** The foot of the section that ends before a heading; `before` is the heading's id, "" at the end of the article. */
export function SectionFoot({ before }: { before: string | undefined }) {
  const feet = useContext(FeetContext);
  const code = feet?.codes[before ?? ""];
  return feet && code ? <RatingForm action={feet.action} code={code} /> : null;
}
