const words = new Intl.Segmenter("zh", { granularity: "word" });
const pause = /[，。、：；？！）”]$/;
const opening = /^[“（]/;
const opened = /[“（]$/;
/** Words of one character that lean on the one before them. */
const leaning = /^[的了着过吗呢吧么里上下中不没]$/;

/** Words of ours that the dictionary takes apart, and short quotations unless they are the whole text. */
const whole = /验证码|软钱包|一钱包|登录不了|用不了|别家的|Wi-Fi|“[^”]{1,6}”(?!$)/g;

/** Width of a text in em: Han and full-width punctuation one, Latin letters, digits and spaces about half; a comma at the end is white for the most part. */
export function widthOf(text: string): number {
  let full = 0;
  for (const char of text) full += isWide(char) ? 1 : 0.58;
  return /[，。、：；]$/.test(text) ? full - 0.5 : full;
}

const isWide = (char: string): boolean => (char >= "\u2e80" && char < "\ufff0") || "“”…—".includes(char);

/** How many of the lines end where nobody would pause. */
export function tornIn(lines: readonly string[]): number {
  return lines.slice(0, -1).filter((line) => !pause.test(line)).length;
}

/** Breaks a text into at most `lines` lines of `most` em: few, even, and broken at a pause rather than between words; never within a word. Undefined when it does not fit. */
export function balancedLines(text: string, most: number, lines: number): string[] | undefined {
  const pieces = measured(text);
  let best: { way: readonly Measured[]; cost: number } | undefined;
  for (let count = 1; count <= lines; count++) {
    for (const way of waysToBreak(pieces, 0, count, most)) {
      const cost = unrest(way);
      if (!best || cost < best.cost) best = { way, cost };
    }
  }
  return best?.way.map((line) => line.text);
}

/** A stretch of pieces as a line. */
interface Measured {
  readonly text: string;
  readonly width: number;
  readonly torn: boolean;
}

/** The pieces of a text; each stretch of them is measured once, in however many ways it is a line, at however many sizes. */
interface Pieces {
  readonly count: number;
  /** The width up to the end of each piece. */
  readonly ends: readonly number[];
  line(from: number, to: number): Measured;
}

/** A text is tried at several sizes, one after the other. */
let last: { readonly text: string; readonly pieces: Pieces } | undefined;

function measured(text: string): Pieces {
  if (last?.text !== text) last = { text, pieces: measure(piecesOf(text)) };
  return last.pieces;
}

function measure(pieces: readonly string[]): Pieces {
  const known = new Map<number, Measured>();
  const joined = (from: number, to: number) => pieces.slice(from, to).join("");
  const line = (from: number, to: number): Measured => {
    const place = from * (pieces.length + 1) + to;
    let made = known.get(place);
    if (!made) {
      const text = joined(from, to).trim();
      made = { text, width: widthOf(text), torn: tornIn([text, ""]) > 0 };
      known.set(place, made);
    }
    return made;
  };
  return { count: pieces.length, ends: pieces.map((_, at) => widthOf(joined(0, at + 1))), line };
}

/** Words with what belongs to them: no line may begin with a comma. */
function piecesOf(text: string): string[] {
  const spans = [...text.matchAll(whole)].map(({ 0: { length }, index }) => [index, index + length] as const);
  const pieces: string[] = [];
  for (const { segment, index, isWordLike } of words.segment(text)) {
    const last = pieces.at(-1);
    const belongs = !isWordLike && !opening.test(segment);
    const leans = leaning.test(segment) && !pause.test(last ?? "");
    const inside = spans.some(([from, to]) => from < index && index < to);
    if (last !== undefined && (belongs || leans || inside || opened.test(last)))
      pieces.push(`${pieces.pop()}${segment}`);
    else pieces.push(segment);
  }
  return pieces;
}

/** Every way to put the pieces from the one at `from` on into `count` lines of at most `most` em. */
function waysToBreak(pieces: Pieces, from: number, count: number, most: number): Measured[][] {
  if (count === 1) {
    const all = pieces.line(from, pieces.count);
    return all.width <= most ? [[all]] : [];
  }
  const total = pieces.ends[pieces.count - 1] ?? 0;
  const ways: Measured[][] = [];
  for (let cut = from + 1; cut < pieces.count; cut++) {
    // The rest cannot fit the lines that are left (a comma at an end may stand half outside each).
    if (total - (pieces.ends[cut - 1] ?? 0) > (count - 1) * (most + 1)) continue;
    const first = pieces.line(from, cut);
    if (first.width > most) break;
    for (const way of waysToBreak(pieces, cut, count - 1, most)) ways.push([first, ...way]);
  }
  return ways;
}

/** How many lines there are, how uneven they are, and how many of them are torn. */
function unrest(way: readonly Measured[]): number {
  let longest = 0;
  for (const { width } of way) longest = Math.max(longest, width);
  let cost = 0;
  for (const { width } of way) cost += (longest - width) ** 2;
  const torn = way.slice(0, -1).filter((line) => line.torn).length;
  return cost + torn * 30 + (way.length - 1) * 10;
}
