import { segment } from "../text/segment.ts";

/** Characters that no name of a topic holds: what asks, and what merely joins. */
const JOINING =
  /[的了吗呢么吧啊我你他它她们是在有就都也还不没很太这那哪个怎什为啥如何能会可要想请问被把给让对和跟与又再]/;

/** Words by which queries are grouped: pairs of characters that may be a name, and Latin words. */
export function termsOf(query: string): string[] {
  return segment(query.toLowerCase()).flatMap(({ kind, text }) => (kind === "word" ? wordOf(text) : pairsOf(text)));
}

const wordOf = (text: string): string[] => (text.length > 1 && !/^\d+$/.test(text) ? [text] : []);

function pairsOf(text: string): string[] {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  return pairs.filter((pair) => !JOINING.test(pair));
}
