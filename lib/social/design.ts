import { site } from "../site.ts";
import { type Box, column, drawing, lines, row, words } from "./box.ts";
import type { Card, CardAnswer } from "./card.ts";
import { type Fitted, fitText } from "./fit.ts";
import { mark, palette, signs } from "./palette.ts";

/** The two forms of a share image: the wide one for links, the square one for chat apps. Lengths in pixels. */
export const shapes = {
  wide: { width: 1200, height: 630, ending: "", edge: 28, inner: 60, foot: 172, answer: 58, gap: 64, titleLines: 2 },
  square: {
    width: 800,
    height: 800,
    ending: "-square",
    edge: 24,
    inner: 48,
    foot: 196,
    answer: 48,
    gap: 26,
    titleLines: 3,
  },
} as const;

export type Shape = keyof typeof shapes;

const border = 4;
const corner = 36;
const bandHeight = 96;
const leading = 1.22;
const titleSizes = [132, 124, 116, 108, 100, 92, 84, 76, 68];
const noteSizes = [36, 33, 30, 27, 24];

/** A printed card: a band with the mark and 非官方, the title, and below a rule the answers or one sentence, with the code at the end. Throws when the title does not fit. */
export function design(card: Card, shape: Shape): Box {
  const { width, height, edge } = shapes[shape];
  const sheet = framed(
    { flexGrow: 1, width: border, radius: corner, colour: palette.accent },
    column(
      { flexGrow: 1 },
      band(card.kind, shape),
      // Below the band only: a light corner under its dark one would show as a seam.
      column(
        { flexGrow: 1, borderRadius: `0 0 ${corner - border}px ${corner - border}px`, background: palette.card },
        heading(card, shape),
        foot(card, shape),
      ),
    ),
  );
  return row(
    { width, height, padding: edge, background: palette.paper, fontFamily: "card", color: palette.ink },
    sheet,
  );
}

/** A border as a box within a box: satori draws a rounded border through a clip, which costs the painter more than the rest of the card. */
function framed(
  { width, radius, colour, ...style }: { width: number; radius: number; colour: string; flexGrow?: number },
  inside: Box,
): Box {
  return row({ ...style, padding: width, borderRadius: radius, background: colour }, inside);
}

function band(kind: string, shape: Shape): Box {
  const style = { height: bandHeight, padding: `0 ${shapes[shape].inner}px` };
  return row(
    { ...style, alignItems: "center", color: palette.card },
    drawing(56, { d: mark, fill: palette.card }),
    words(site.name, { fontSize: 46, margin: "0 28px 0 16px" }),
    words(kind, { fontSize: 34, flexGrow: 1, color: palette.tint }),
    framed(
      { width: 3, radius: 12, colour: palette.card },
      words("非官方", { fontSize: 32, padding: "4px 18px 8px", borderRadius: 9, background: palette.accent }),
    ),
  );
}

/** Width and height between band and foot, without the margins at the sides. */
function middle(shape: Shape): { width: number; height: number } {
  const { width, height, edge, inner, foot } = shapes[shape];
  return { width: width - 2 * (edge + border + inner), height: height - 2 * (edge + border) - bandHeight - foot };
}

/** The title as large as it fits, and where there is room below it the sentence that explains the first answer. */
function heading(card: Card, shape: Shape): Box {
  const { width, height } = middle(shape);
  const parts = titleParts(card.title, shape, height - 24);
  const used = parts.reduce((sum, { height: one }) => sum + one, 0);
  const room = { width, height: height - used - 40, lines: 2, sizes: noteSizes.slice(0, 2), leading: 1.4 };
  const why = card.answers.length > 0 ? fitText(card.note, room) : undefined;
  return column(
    { flexGrow: 1, justifyContent: "center", padding: `0 ${shapes[shape].inner}px` },
    ...parts.flatMap((part, i) => lines(part, { lineHeight: leading, color: i > 0 ? palette.accent : palette.ink })),
    ...(why ? [column({ marginTop: 12 }, ...lines(why, { lineHeight: 1.4, color: palette.soft }))] : []),
  );
}

/** What stands before the title's colon is larger than what follows it. */
function titleParts(title: string, shape: Shape, height: number): Fitted[] {
  const room = { width: middle(shape).width, height, lines: shapes[shape].titleLines, sizes: titleSizes, leading };
  const [head = "", tail] = title.split(/：(?=.)/, 2);
  if (tail === undefined) return [fitText(title, room) ?? refuse(title)];
  const first = fitText(head, { ...room, height: height * 0.62, lines: 1 }) ?? refuse(title);
  const sizes = titleSizes.map((size) => Math.min(Math.round(size * 0.62), Math.round(first.size * 0.7)));
  return [first, fitText(tail, { ...room, height: height - first.height, sizes }) ?? refuse(title)];
}

function refuse(title: string): never {
  throw new Error(`“${title}”放不进分享图：改短标题，或在 lib/social/design.ts 添一个更小的字号`);
}

function foot(card: Card, shape: Shape): Box {
  const { inner, foot: height } = shapes[shape];
  const said = card.answers.length > 0 ? card.answers.map((one) => answer(one, shape)) : note(card, shape);
  return row(
    { height, padding: `0 ${inner}px`, alignItems: "center", borderTop: `4px dashed ${palette.rule}` },
    row({ flexGrow: 1, alignItems: "center" }, ...said),
    ...(card.code ? [code(card.code)] : []),
  );
}

function answer({ question, answer: word, tone }: CardAnswer, shape: Shape): Box {
  const { answer: fontSize, gap } = shapes[shape];
  const { outline, inside } = signs[tone];
  return column(
    { marginRight: gap },
    words(question, { fontSize: 32, color: palette.soft, marginBottom: 4 }),
    row(
      { alignItems: "center", color: palette[tone] },
      drawing(fontSize * 0.86, { d: outline, fill: palette[tone] }, { d: inside, stroke: palette.card }),
      words(word, { fontSize, lineHeight: 1.15, marginLeft: 12 }),
    ),
  );
}

/** A sentence in place of the answers; left out where it would have to be too small. */
function note({ note: text, code: number }: Card, shape: Shape): Box[] {
  const width = middle(shape).width - (number ? 190 : 0);
  const room = { width, height: shapes[shape].foot - 30, lines: 4, sizes: noteSizes, leading: 1.4 };
  const fitted = fitText(text, room);
  return fitted ? [column({}, ...lines(fitted, { lineHeight: 1.4, color: palette.soft }))] : [];
}

function code(text: string): Box {
  const style = { padding: "8px 26px 14px", borderRadius: 18, background: palette.tint, color: palette.accent };
  return column(
    { ...style, alignItems: "center" },
    words("编号", { fontSize: 26 }),
    words(text, { fontSize: 52, lineHeight: 1.1 }),
  );
}
