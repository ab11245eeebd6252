/** How a reply may address its reader; the first is what an agent finds. */
export const persons = ["您", "你"] as const;

export type Person = (typeof persons)[number];

/** Whether a text is one of them, for what comes from storage. */
export function isPerson(text: unknown): text is Person {
  return persons.some((person) => person === text);
}

/** What is said of several readers: 您 has no plural of its own. */
const SEVERAL: Readonly<Record<Person, string>> = { 您: "您几位", 你: "你们" };
/** What others say stays as they say it. */
const QUOTATION = /“[^“”]*”/;
const ADDRESS = /^(?:您几位|你们|您|你)$/;
/** Words in which 你 addresses nobody. */
const NO_ADDRESS = /迷你|你我|你来我往|你追我赶/;

/** The text in the one person; quotations, links and everything else as they were. Going there and back gives the same text. */
export function inPerson(text: string, person: Person): string {
  return addressing(text, (word) => (word.length > 1 ? SEVERAL[person] : person));
}

/** Words that address the reader in the rarer of two persons of a text, with where each begins; [] where it keeps to one. */
export function mixedPersons(text: string): { index: number; match: string; instead: string }[] {
  const found: { index: number; match: string }[] = [];
  addressing(text, (match, index) => {
    found.push({ index, match });
    return match;
  });
  const formal = found.filter(({ match }) => match.startsWith("您"));
  const familiar = found.filter(({ match }) => match.startsWith("你"));
  const [rarer, person] = formal.length < familiar.length ? [formal, "你" as const] : [familiar, "您" as const];
  if (formal.length === 0 || familiar.length === 0) return [];
  return rarer.map(({ index, match }) => ({ index, match, instead: inPerson(match, person) }));
}

const PARTS = new RegExp(`${QUOTATION.source}|${NO_ADDRESS.source}|您几位|你们|您|你`, "g");

function addressing(text: string, put: (word: string, index: number) => string): string {
  return text.replace(PARTS, (word, index: number) => (ADDRESS.test(word) ? put(word, index) : word));
}
