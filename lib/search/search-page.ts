/** The page in three: up to the field's value, up to the results, and what comes after them. */
const shape = /^([\s\S]*?<input\b[^>]*\bname="q")([^>]*>[\s\S]*?<search-results>)[\s\S]*?(<\/search-results>[\s\S]*)$/;

/** What the reader sent. */
export interface SentForm {
  readonly q: string;
  readonly kind?: string | undefined;
  readonly wallet?: string | undefined;
}

/** The search page with a sent form in its fields and rendered results in their place. */
export type FillSearchPage = (sent: SentForm, results: string) => string;

/** Makes the search page ready to be filled, again and again; throws when it has lost its field or the place of results behind it. */
export function readSearchPage(page: string): FillSearchPage {
  const pieces = shape.exec(page)?.slice(1);
  if (!pieces) throw new Error("the search page has no field named q with a <search-results> behind it");
  return ({ q, kind, wallet }, results) => {
    const [first, second, third] = pieces.map((piece) => selected(selected(piece, kind), wallet));
    return [first, ` value="${escapeAttribute(q)}"`, second, results, third].join("");
  };
}

/** Marks the option with that value, which is one of ours. */
function selected(page: string, value = ""): string {
  return /^[a-z-]+$/.test(value) ? page.replace(`<option value="${value}"`, (option) => `${option} selected=""`) : page;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
