import type { FlowAnswer, FlowNode } from "../content/schema/flow.ts";
import { type Flow, nodeOf } from "./flow.ts";
import { type Placed, placeQuestions } from "./map-layers.ts";
import { wrap } from "./wrap.ts";

/** A line of text at its baseline. */
export interface MapLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: "question" | "answer" | "goal";
}

/** A question's box; `rules` are the heights at which its answers begin. */
export interface MapBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly MapLine[];
  readonly rules: readonly number[];
}

/** A line from an answer to its next question: path data, and the tip of its arrow. */
export interface MapCurve {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** The drawing of a flow: boxes in columns from left to right, and a curve for every answer that leads to another question; all in pixels. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly curves: readonly MapCurve[];
}

/** Width of a box. */
export const BOX = 250;
const GAP = 70;
const BETWEEN = 28;
const EDGE = 12;
const LINE = 22;
const PAD = 12;
/** Han characters of 15 px in a line. */
const CHARACTERS = 14;

interface Port {
  readonly from: string;
  readonly to: string;
  readonly y: number;
}

/** Lays out a flow's drawing; `goal` names what an answer that asks nothing more leads to. */
export function layOutMap(flow: Flow, goal: (answer: FlowAnswer) => string): MapLayout {
  const placed = placeQuestions(flow);
  const numbers = new Map(placed.map(({ id, number }) => [id, number + 1]));
  const say = (answer: FlowAnswer) => (answer.next ? `接着第 ${numbers.get(answer.next)} 问` : goal(answer));
  const ports: Port[] = [];
  const bottoms = new Map<number, number>();
  const boxes = placed.map((place) => {
    const y = bottoms.get(place.layer) ?? EDGE;
    const { box, ports: own } = boxAt(place, nodeOf(flow, place.id) as FlowNode, y, say);
    bottoms.set(place.layer, y + box.height + BETWEEN);
    ports.push(...own);
    return box;
  });
  const columns = Math.max(...placed.map(({ layer }) => layer)) + 1;
  return {
    width: columns * (BOX + GAP) - GAP + 2 * EDGE,
    height: Math.max(...bottoms.values()) - BETWEEN + EDGE,
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

/** A line that leaves an answer on the right and enters its question on the left, level at both ends. */
function curve({ from, to, y }: Port, boxes: readonly MapBox[]): MapCurve {
  const [a, b] = [from, to].map((id) => boxes.find((box) => box.id === id)) as [MapBox, MapBox];
  const [x1, x2, y2] = [a.x + BOX, b.x, b.y + PAD + LINE / 2];
  const bend = GAP / 2;
  return { path: `M${x1} ${y}C${x1 + bend} ${y} ${x2 - bend} ${y2} ${x2} ${y2}`, x: x2, y: y2 };
}
