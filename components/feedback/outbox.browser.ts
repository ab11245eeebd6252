/** Something that waits for the network; the id makes the server count it once. */
export type Letter = Readonly<Record<string, string>> & { readonly id: string };

/** What became of a letter: sent, kept on this device until there is a network, or refused for good. */
export type Fate = "sent" | "waiting" | "refused";

const key = "outbox";
const most = 50;
/** Waits between two tries while the page is open, in milliseconds. */
const pause = 60_000;
let timer = 0;

/** Sends a letter, or keeps it on this device until it can be sent; resolves to what became of it. */
export async function post(letter: Letter): Promise<Fate> {
  keep([...waiting(), letter]);
  await deliver();
  return refused.has(letter.id) ? "refused" : waiting().some(({ id }) => id === letter.id) ? "waiting" : "sent";
}

/** Letters that the server would not take, whenever they are sent. */
const refused = new Set<string>();
/** A browser that keeps nothing holds them as long as the page. */
let memory: readonly Letter[] = [];

/** Sends what waits, one after the other; what cannot be sent yet stays, and is tried again when there is a network. */
export async function deliver(): Promise<void> {
  for (const letter of waiting()) {
    const status = await send(letter);
    if (status === 0 || status === 429 || status >= 500) break;
    if (status >= 400) refused.add(letter.id);
    keep(waiting().filter(({ id }) => id !== letter.id));
  }
  clearTimeout(timer);
  if (waiting().length > 0) timer = window.setTimeout(deliver, pause);
}

window.addEventListener("online", () => void deliver());

declare const FEEDBACK: string;

/** The answer's status, 0 when there was none. */
async function send(letter: Letter): Promise<number> {
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(FEEDBACK, {
      method: "POST",
      headers,
      body: JSON.stringify(letter),
      credentials: "omit",
    });
    return answer.status;
  } catch {
    return 0;
  }
}

function waiting(): readonly Letter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? [...memory, ...kept] : memory;
  } catch {
    return memory;
  }
}

function keep(letters: readonly Letter[]): void {
  try {
    memory = [];
    if (letters.length > 0) localStorage.setItem(key, JSON.stringify(letters.slice(-most)));
    else localStorage.removeItem(key);
  } catch {
    memory = letters;
  }
}

/** A new id; browsers before 2021 know no randomUUID. */
export function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
  const all = hex.join("");
  return [all.slice(0, 8), all.slice(8, 12), `4${all.slice(13, 16)}`, `8${all.slice(17, 20)}`, all.slice(20)].join("-");
}
