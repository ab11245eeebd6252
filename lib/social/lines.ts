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
  const ends = pieces.map((_, i) => widthOf(pieces.slice(0, i + 1).join("")));
  let best: { way: string[]; cost: number } | undefined;
  for (let count = 1; count <= lines; count++) {
    for (const way of splits(pieces, ends, count, most)) {
      const cost = unrest(way);
      if (!best || cost < best.cost) best = { way, cost };
    }
  }
  return best?.way;
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

/** Every way to put pieces into `count` lines of at most `most` em; `ends` are the widths up to the end of each piece. */
function splits(pieces: readonly string[], ends: readonly number[], count: number, most: number): string[][] {
  const all = pieces.join("").trim();
  if (count === 1) return widthOf(all) <= most ? [[all]] : [];
  const total = ends.at(-1) ?? 0;
  const ways: string[][] = [];
  for (let cut = 1; cut < pieces.length; cut++) {
    const width = ends[cut - 1] ?? 0;
    // The rest cannot fit the lines that are left (a comma at an end may stand half outside each).
    if (total - width > (count - 1) * (most + 1)) continue;
    const first = pieces.slice(0, cut).join("").trim();
    if (widthOf(first) > most) break;
    const rest = ends.slice(cut).map((end) => end - width);
    for (const way of splits(pieces.slice(cut), rest, count - 1, most)) ways.push([first, ...way]);
  }
  return ways;
}

/** How many lines there are, how uneven they are, and how many of them are torn. */
function unrest(way: readonly string[]): number {
  const widths = way.map(widthOf);
  const longest = Math.max(...widths);
  const gaps = widths.reduce((sum, width) => sum + (longest - width) ** 2, 0);
  return gaps + tornIn(way) * 30 + (way.length - 1) * 10;
}
