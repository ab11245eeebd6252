import { SearchResults } from "./search-results.tsx";

/** The results of a search as markup. */
export function resultsMarkup(props: Parameters<typeof SearchResults>[0]): Promise<string> {
  return markupOf(<SearchResults {...props} />);
}

/** A sentence in place of results, as markup. */
export function noteMarkup(note: string): Promise<string> {
  return markupOf(<p className="search-note">{note}</p>);
}

// Imported when it is needed: Next refuses to build a route that imports it outright.
async function markupOf(element: React.ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(element);
}
