const field = /(<input\b[^>]*\bname="q")([^>]*>)/;
const place = /(<search-results>)[\s\S]*?(<\/search-results>)/;

/** What the reader sent. */
export interface SentForm {
  readonly q: string;
  readonly kind?: string | undefined;
  readonly wallet?: string | undefined;
}

/** The search page with a sent form in its fields and rendered results in their place. */
export type FillSearchPage = (sent: SentForm, results: string) => string;

/** Makes the search page ready to be filled, again and again; throws when it has lost its field or the place of results. */
export function readSearchPage(page: string): FillSearchPage {
  const [input, old] = [field.exec(page), place.exec(page)];
  if (!input || !old) throw new Error("the search page has no field named q or no <search-results>");
  // Where the value and the results go, whichever comes first.
  const value = input.index + (input[1] ?? "").length;
  const [from, to] = [old.index + (old[1] ?? "").length, old.index + old[0].length - (old[2] ?? "").length];
  const fieldFirst = value < from;
  const pieces = fieldFirst
    ? [page.slice(0, value), page.slice(value, from), page.slice(to)]
    : [page.slice(0, from), page.slice(to, value), page.slice(value)];
  return (sent, results) => {
    const [first, second, third] = pieces.map((piece) => selected(selected(piece, sent.kind), sent.wallet));
    const typed = ` value="${escapeAttribute(sent.q)}"`;
    return [first, fieldFirst ? typed : results, second, fieldFirst ? results : typed, third].join("");
  };
}

/** Marks the option with that value, which is one of ours. */
function selected(page: string, value = ""): string {
  return /^[a-z-]+$/.test(value) ? page.replace(`<option value="${value}"`, (option) => `${option} selected=""`) : page;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
