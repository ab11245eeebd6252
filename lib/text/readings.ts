import { gbReadings } from "./gb-readings.ts";

/** Which syllables a Han character may be read as, and which characters a syllable may be. */
export interface Readings {
  of(char: string): readonly string[];
}

const FIRST_ROW = 0xb0;
const FIRST_CELL = 0xa1;
const CELLS = 94;

/** The characters of GB2312 level 1 in their order; "" where the platform has no GBK decoder. */
function gbCharacters(count: number): string {
  const bytes = new Uint8Array(count * 2);
  for (let i = 0; i < count; i++) {
    bytes[i * 2] = FIRST_ROW + Math.floor(i / CELLS);
    bytes[i * 2 + 1] = FIRST_CELL + (i % CELLS);
  }
  try {
    return new TextDecoder("gbk").decode(bytes);
  } catch {
    return "";
  }
}

/** The parsed list of syllables with the number of characters of each. */
function runs(): [string, number][] {
  return gbReadings.split(" ").map((run) => {
    const digits = run.search(/\d/);
    return [run.slice(0, digits), Number(run.slice(digits))];
  });
}

/** Every syllable that can be typed; ü is written v. */
export const syllables: ReadonlySet<string> = new Set(runs().map(([syllable]) => syllable));

/**
 * The pinyin table: GB2312's reading of each character, replaced by those of `extra`
 * (as "行:hang,xing 咔:ka"), which is made at build time from the texts themselves.
 */
export function createReadings(extra = ""): Readings {
  const table = new Map<string, readonly string[]>();
  const all = runs();
  const characters = gbCharacters(all.reduce((sum, [, count]) => sum + count, 0));
  let next = 0;
  for (const [syllable, count] of all) {
    const reading = [syllable];
    for (const end = next + count; next < end; next++) table.set(characters.charAt(next), reading);
  }
  for (const entry of extra.split(" ")) {
    if (entry.includes(":")) table.set(entry.charAt(0), entry.slice(2).split(","));
  }
  return { of: (char) => table.get(char) ?? [] };
}
