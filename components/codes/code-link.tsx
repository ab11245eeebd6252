import { createElement } from "react";
import { shortPath } from "@/lib/codes/address.ts";

/** A code as a link to itself; with JavaScript a click copies the short link. It stands beside a heading, never in it, so that nobody hears it read out with the heading. `bare` shows the number alone, where there is no room. */
export function CodeLink({ code, bare }: { code: string | undefined; bare?: boolean }) {
  if (!code) return null;
  const name = `编号 ${code}`;
  const link = (
    <a href={shortPath(code)} aria-label={bare ? name : undefined}>
      {bare ? code : name}
    </a>
  );
  return createElement("code-link", { suppressHydrationWarning: true }, link);
}
