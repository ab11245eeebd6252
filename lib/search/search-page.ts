const field = /(<input\b[^>]*\bname="q")([^>]*>)/;
const place = /(<search-results>)[\s\S]*?(<\/search-results>)/;

/** Puts a query into the search page's field and rendered results into their place; throws when the page has lost either. */
export function fillSearchPage(page: string, query: string, results: string): string {
  if (!field.test(page) || !place.test(page))
    throw new Error("the search page has no field named q or no <search-results>");
  // Replacement functions, since a query may hold "$&" and the like.
  return page
    .replace(place, (_, open: string, close: string) => open + results + close)
    .replace(field, (_, before: string, after: string) => `${before} value="${escapeAttribute(query)}"${after}`);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
