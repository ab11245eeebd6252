const field = /(<input\b[^>]*\bname="q")([^>]*>)/;
const place = /(<search-results>)[\s\S]*?(<\/search-results>)/;

/** What the reader sent. */
export interface SentForm {
  readonly q: string;
  readonly kind?: string | undefined;
  readonly wallet?: string | undefined;
}

/** Puts a sent form back into the search page's fields and rendered results into their place; throws when the page has lost either. */
export function fillSearchPage(page: string, sent: SentForm, results: string): string {
  if (!field.test(page) || !place.test(page))
    throw new Error("the search page has no field named q or no <search-results>");
  // Replacement functions, since a query may hold "$&" and the like.
  return selected(selected(page, sent.kind), sent.wallet)
    .replace(place, (_, open: string, close: string) => open + results + close)
    .replace(field, (_, before: string, after: string) => `${before} value="${escapeAttribute(sent.q)}"${after}`);
}

/** Marks the option with that value, which is one of ours. */
function selected(page: string, value = ""): string {
  return /^[a-z-]+$/.test(value) ? page.replace(`<option value="${value}"`, (option) => `${option} selected=""`) : page;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
