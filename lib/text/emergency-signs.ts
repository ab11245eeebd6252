import { signWords } from "./emergency-words.ts";

/**
 * A text reduced to what matters for the order of things in an emergency: one letter for every act and for every word
 * that puts acts in order; all else is left out. "先去银行把卡冻结，再打110报警" is "1F,2P".
 *
 * Acts: P police, F have wallet or card blocked, L call bank or wallet, W change passwords, C cut the swindler off,
 * E gather proof, wait, complain, B look, undo or ask first, which is right, X anything else. Order: 1 first, 2 then,
 * < before that, > after that, d not now, c compared with, s S in this order, N do not hang up, = at the same time, ? or; / stands between items that are listed.
 */
export interface Signs {
  readonly signs: string;
  /** Where each sign stood in the text. */
  readonly at: readonly number[];
}

interface Sign {
  readonly sign: string;
  readonly at: number;
}

const table = signWords.map(({ sign, words }) => ({ sign, pattern: new RegExp(words.join("|"), "y") }));
/** Finds where the next of them may be: most letters begin none, and each would be asked for every row of the table. */
const anyWord = new RegExp(signWords.flatMap(({ words }) => words).join("|"), "g");
const pause = /[，,：:]/;
const stop = /[。！？!?；;\n]/;
const act = /[PFLWCEB]/;

/** Reduces a text; what is quoted is left out. */
export function signsOf(text: string): Signs {
  const plain = text.replace(/“[^“”]*”|「[^「」]*」/g, (quoted) => "□".repeat(quoted.length));
  const found: Sign[] = [];
  let last = "";
  let next = nextWord(plain, 0);
  for (let index = 0; index < plain.length; ) {
    if (next < index) next = nextWord(plain, index);
    const { sign, length } = index < next ? letterAt(plain, index) : signAt(plain, index);
    // The same act in two words is one.
    if (sign && !last.endsWith(sign)) for (const one of sign) found.push({ sign: one, at: index });
    last = sign || last;
    index += length;
  }
  const signs = withOtherActs(found);
  return { signs: signs.map(({ sign }) => sign).join(""), at: signs.map(({ at }) => at) };
}

function signAt(text: string, index: number): { sign: string; length: number } {
  for (const { sign, pattern } of table) {
    pattern.lastIndex = index;
    const [match = ""] = pattern.exec(text) ?? [];
    if (match) return { sign, length: match.length };
  }
  return letterAt(text, index);
}

/** Where the first word of the table stands from an index on; behind the text where there is none. */
function nextWord(text: string, from: number): number {
  anyWord.lastIndex = from;
  return anyWord.exec(text)?.index ?? text.length;
}

function letterAt(text: string, index: number): { sign: string; length: number } {
  const letter = text[index] ?? "";
  return { sign: stop.test(letter) ? "." : pause.test(letter) ? "," : letter === "、" ? "/" : "", length: 1 };
}

/** Where “first”, “then” or “after that” is said of something that is none of the acts, X stands for it. */
function withOtherActs(signs: readonly Sign[]): Sign[] {
  const clauses: Sign[][] = [[]];
  for (const one of signs) {
    clauses.at(-1)?.push(one);
    if (/[,.]/.test(one.sign)) clauses.push([]);
  }
  return clauses.flatMap((clause) => {
    const named = clause.some(({ sign }) => act.test(sign));
    return clause.flatMap((one, i) => {
      const other = { sign: "X", at: one.at };
      const before = clause[i - 1]?.sign ?? "";
      const bare = /^[2,./]?$/.test(clause[i + 1]?.sign ?? "") && !act.test(before);
      if (one.sign === "1" && (!named || bare)) return [one, other];
      return one.sign === ">" && !act.test(before) ? [other, one] : [one];
    });
  });
}
