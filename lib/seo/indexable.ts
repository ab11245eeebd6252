/** Addresses that search engines may list, and why; whatever no line names says noindex. */
const table: readonly { readonly at: RegExp; readonly why: string }[] = [
  { at: /^\/$/, why: "home answers for the site's name" },
  { at: /^\/(failures|wallets|guides|faq|prompts)$/, why: "lists lead from a broad word to the article" },
  { at: /^\/(failures|wallets|guides|faq|prompts)\/[a-z0-9-]+$/, why: "articles are what people search for" },
  { at: /^\/(terms|contacts|about)$/, why: "words, numbers, and who says so" },
  { at: /^\/en$/, why: "the one page for visitors who read no Chinese" },
  { at: /^\/(check|report|verify)$/, why: "tools, from their start" },
  { at: /^\/check\/[a-z0-9-]+$/, why: "the first question of a guided check; its later states mean nothing alone" },
  // Not its parts: they list statements that we refused, and an answer engine would quote those as ours.
  { at: /^\/about\/sources$/, why: "how the sources were treated" },
];

/** Whether search engines may list an address (a path without query or ending). */
export function isIndexable(path: string): boolean {
  return table.some(({ at }) => at.test(path));
}
