import type { Article } from "@/lib/content/article.ts";
import { kinds } from "@/lib/kinds.ts";

/** Narrows a search to a kind of article or to what concerns one wallet; part of the search form. */
export function SearchFilters({ wallets }: { wallets: readonly Article<"wallet">[] }) {
  return (
    <fieldset className="search-filters">
      <legend>只看</legend>
      <select name="kind" aria-label="种类">
        <option value="">所有种类</option>
        {kinds
          .filter(({ kind }) => kind !== "notice")
          .map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
      </select>
      <select name="wallet" aria-label="钱包">
        <option value="">所有钱包</option>
        {wallets.map(({ slug, short }) => (
          <option key={slug} value={slug}>
            {short}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
