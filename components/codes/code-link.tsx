import { createElement } from "react";
import { shortPath } from "@/lib/codes/address.ts";

/** A code as a link to itself; with JavaScript a click copies the short link. It stands beside a heading, never in it, so that nobody hears it read out with the heading. */
export function CodeLink({ code }: { code: string | undefined }) {
  if (!code) return null;
  const link = <a href={shortPath(code)}>编号 {code}</a>;
  return createElement("code-link", { suppressHydrationWarning: true }, link);
}
