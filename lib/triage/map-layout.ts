import type { FlowAnswer, FlowNode } from "../content/schema/flow.ts";
import { type Flow, nodeOf } from "./flow.ts";
import { BETWEEN, BOX, EDGE, GAP, LINE, type MapBox, type MapLine, PAD } from "./map-box.ts";
import { curve, type MapCurve, type Port } from "./map-curves.ts";
import { type Placed, placeQuestions } from "./map-layers.ts";
import { wrap } from "./wrap.ts";

/** The drawing of a flow: boxes in columns from left to right, and a curve for every answer that leads to another question; all in pixels. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly curves: readonly MapCurve[];
}

/** Han characters of 15 px in a line of a box. */
const CHARACTERS = 15;

/** Lays out a flow's drawing; `goal` names what an answer that asks nothing more leads to. */
export function layOutMap(flow: Flow, goal: (answer: FlowAnswer) => string): MapLayout {
  const placed = placeQuestions(flow);
  const numbers = new Map(placed.map(({ id, number }) => [id, number + 1]));
  const say = (answer: FlowAnswer) => (answer.next ? `接着第 ${numbers.get(answer.next)} 问` : goal(answer));
  const ports: Port[] = [];
  const bottoms = new Map<number, number>();
  const columns = Math.max(...placed.map(({ layer }) => layer)) + 1;
  const boxes = placed.map((place) => {
    const y = bottoms.get(place.layer) ?? EDGE;
    const { box, ports: own } = boxAt(place, nodeOf(flow, place.id) as FlowNode, y, say);
    bottoms.set(place.layer, y + box.height + BETWEEN);
    ports.push(...own);
    return box;
  });
  return {
    width: columns * (BOX + GAP) - GAP + 2 * EDGE,
    height: Math.max(...bottoms.values()) + EDGE,
    boxes,
    curves: ports.map((port) => curve(port, boxes)),
  };
}

function boxAt({ id, number, layer }: Placed, node: FlowNode, y: number, say: (answer: FlowAnswer) => string) {
  const x = EDGE + layer * (BOX + GAP);
  const lines: MapLine[] = [];
  const rules: number[] = [];
  const ports: Port[] = [];
  let at = y + PAD / 2;
  const write = (text: string, kind: MapLine["kind"]): void => {
    for (const line of wrap(text, CHARACTERS)) {
      at += LINE;
      lines.push({ x: x + PAD, y: at - 6, text: line, kind });
    }
  };
  write(`${number + 1} ${node.question}`, "question");
  for (const answer of node.answers) {
    at += PAD / 2;
    rules.push(at);
    const top = at;
    write(answer.text, "answer");
    write(`→ ${say(answer)}`, "goal");
    if (answer.next) ports.push({ from: id, to: answer.next, y: (top + at) / 2 });
  }
  return { box: { id, x, y, height: at + PAD / 2 - y, lines, rules }, ports };
}
