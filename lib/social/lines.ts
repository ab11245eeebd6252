const words = new Intl.Segmenter("zh", { granularity: "word" });
const pause = /[，。、：；？！）”]$/;
const opening = /^[“（]/;
const opened = /[“（]$/;
/** Words of one character that lean on the one before them. */
const leaning = /^[的了着过吗呢吧么里上下中不没]$/;

/** Words of ours that the dictionary takes apart, and short quotations. */
const whole = /验证码|软钱包|一钱包|登录不了|用不了|别家的|“[^”]{1,6}”/g;

/** Width of a text in em: Han and full-width punctuation one, Latin letters, digits and spaces about half; a comma at the end is white for the most part. */
export function widthOf(text: string): number {
  const full = [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef“”…—]/.test(c) ? 1 : 0.58), 0);
  return /[，。、：；]$/.test(text) ? full - 0.5 : full;
}

/** How many of the lines end where nobody would pause. */
export function tornIn(lines: readonly string[]): number {
  return lines.slice(0, -1).filter((line) => !pause.test(line)).length;
}

/** Breaks a text into at most `lines` lines of `most` em: few, even, and broken at a pause rather than between words; never within a word. Undefined when it does not fit. */
export function balancedLines(text: string, most: number, lines: number): string[] | undefined {
  const pieces = piecesOf(text);
  const counts = Array.from({ length: lines }, (_, i) => i + 1);
  const fitting = counts.flatMap((count) => splits(pieces, count, most));
  if (fitting.length === 0) return undefined;
  return fitting.reduce((best, way) => (unrest(way) < unrest(best) ? way : best));
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

/** Every way to put pieces into `count` lines of at most `most` em, in order. */
function splits(pieces: readonly string[], count: number, most: number): string[][] {
  const all = pieces.join("").trim();
  if (count === 1) return widthOf(all) <= most ? [[all]] : [];
  const ways: string[][] = [];
  for (let cut = 1; cut < pieces.length; cut++) {
    const first = pieces.slice(0, cut).join("").trim();
    if (widthOf(first) > most) break;
    for (const rest of splits(pieces.slice(cut), count - 1, most)) ways.push([first, ...rest]);
  }
  return ways;
}

/** How many lines there are, how uneven they are, and how many of them are torn. */
function unrest(way: readonly string[]): number {
  const longest = Math.max(...way.map(widthOf));
  const gaps = way.reduce((sum, line) => sum + (longest - widthOf(line)) ** 2, 0);
  return gaps + tornIn(way) * 30 + (way.length - 1) * 10;
}
