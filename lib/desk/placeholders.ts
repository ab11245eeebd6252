import type { Person } from "./person.ts";

/** What may stand in braces in a reply; each has a fallback for when it is not known. */
export const placeholders = ["称呼", "订单尾号"] as const;

/** What an agent may know of the customer; "" where it is not known. */
export interface Customer {
  readonly name: string;
  readonly order: string;
}

const NAME = 20;
const ORDER = 8;

/** Puts what is known into a text; without a name it greets in the text's person, without an order number the phrase around it goes. */
export function fillPlaceholders(text: string, { name, order }: Customer, person: Person): string {
  const tail = order.replace(/[^0-9A-Za-z]/g, "").slice(-ORDER);
  const called = clean(name).slice(0, NAME) || `${person}好`;
  // The name comes from a function, for in a string "$&" would stand for what is replaced.
  return (tail ? text.replaceAll("{订单尾号}", tail) : withoutOrder(text)).replaceAll("{称呼}", () => called);
}

/** A name takes no line of its own, and brings no placeholder with it. */
function clean(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}{}]/gu, "").trim();
}

/** Placeholders of a text that are none, with where each begins. */
export function unknownPlaceholders(text: string): { index: number; match: string }[] {
  const known: readonly string[] = placeholders;
  return Array.from(text.matchAll(/\{([^{}\n]*)\}/g), (match) => ({ index: match.index, match: match[0] })).filter(
    ({ match }) => !known.includes(match.slice(1, -1)),
  );
}

const BRACKETED = /[（(][^（）()]*\{订单尾号\}[^（）()]*[）)]/g;
const CLAUSE =
  /([，。；：、！？\n]|^)([^，。；：、！？\n]*\{订单尾号\}[^，。；：、！？\n]*)([，。；：、！？]|(?=\n)|$)/g;

/** The text without the phrases that an order number stands in; the mark before a phrase stays, and a sentence that loses its end keeps a full stop. */
export function withoutOrder(text: string): string {
  return text.replace(BRACKETED, "").replace(CLAUSE, (_, before: string, __, after: string) => {
    const ends = /[。！？]/.test(after);
    const begins = before === "" || /[。！？\n]/.test(before);
    if (begins) return before;
    return ends ? after : before;
  });
}
