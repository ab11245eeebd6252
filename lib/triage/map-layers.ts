import { type Flow, nodeOf } from "./flow.ts";

/** A question in the drawing's order: its number and its column, both counted from 0. */
export interface Placed {
  readonly id: string;
  readonly number: number;
  readonly layer: number;
}

/** The questions of a flow without a loop, each one column right of the last question that leads to it; numbered as a reader meets them, column by column. */
export function placeQuestions(flow: Flow): Placed[] {
  const layers = new Map<string, number>();
  const visit = (id: string, layer: number): void => {
    if (layer <= (layers.get(id) ?? -1)) return;
    layers.set(id, layer);
    for (const { next } of nodeOf(flow, id)?.answers ?? []) if (next) visit(next, layer + 1);
  };
  visit(flow.first, 0);
  return [...layers]
    .map(([id, layer], seen) => ({ id, layer, seen }))
    .sort((a, b) => a.layer - b.layer || a.seen - b.seen)
    .map(({ id, layer }, number) => ({ id, layer, number }));
}
