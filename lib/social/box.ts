import type { Fitted } from "./fit.ts";

/** An element as satori takes it: what React would make of JSX, without React. */
export interface Box {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

/** A filled or a stroked shape of a drawing. */
interface Path {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
}

/** Boxes side by side. */
export function row(style: Style, ...children: readonly Box[]): Box {
  return { type: "div", props: { style: { display: "flex", boxSizing: "border-box", ...style }, children } };
}

/** Boxes below each other. */
export function column(style: Style, ...children: readonly Box[]): Box {
  return row({ flexDirection: "column", ...style }, ...children);
}

/** One line of text; it never wraps by itself. */
export function words(text: string, style: Style): Box {
  return { type: "div", props: { style: { display: "flex", whiteSpace: "nowrap", ...style }, children: text } };
}

/** The lines of a fitted text; an opening quote hangs out, for the left half of it is white. */
export function lines({ lines: list, size }: Fitted, style: Style): Box[] {
  return list.map((line) =>
    words(line, { ...style, fontSize: size, marginLeft: line.startsWith("“") ? Math.round(-size / 2) : 0 }),
  );
}

/** A drawing in a box of 24 by 24, shown at `size` pixels. */
export function drawing(size: number, ...paths: readonly Path[]): Box {
  const children = paths.map(({ d, fill = "none", stroke = "none" }) => ({
    type: "path",
    props: { d, fill, stroke, strokeWidth: 3, strokeLinecap: "round", strokeLinejoin: "round" },
  }));
  return { type: "svg", props: { width: size, height: size, viewBox: "0 0 24 24", children } };
}
