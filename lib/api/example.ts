/** Items that an example keeps of a list, and characters of a long text. */
const ITEMS = 1;
const CHARACTERS = 80;

/** An answer short enough to read: lists and long texts cut; still an answer that its schema accepts. */
export function abridged(value: unknown): unknown {
  if (typeof value === "string")
    return [...value].length > CHARACTERS ? `${[...value].slice(0, CHARACTERS).join("")}…` : value;
  if (Array.isArray(value)) return value.slice(0, ITEMS).map(abridged);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, abridged(item)]));
}
