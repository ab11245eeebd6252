import { BETWEEN, BOX, EDGE, GAP, LINE, type MapBox, PAD } from "./map-box.ts";

/** A line from an answer to its next question: path data, and the tip of its arrow. */
export interface MapCurve {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** An answer at height `y` that leads from one question to another. */
export interface Port {
  readonly from: string;
  readonly to: string;
  readonly y: number;
}

/** A line that leaves an answer on the right and enters its question on the left; on its way it passes columns between their boxes. */
export function curve({ from, to, y }: Port, boxes: readonly MapBox[]): MapCurve {
  const [a, b] = [from, to].map((id) => boxes.find((box) => box.id === id)) as [MapBox, MapBox];
  const [end, aim] = [b.x, b.y + PAD + LINE / 2];
  let [x, at] = [a.x + BOX, y];
  let path = `M${x} ${at}`;
  for (let column = a.x + BOX + GAP; column < end; column += BOX + GAP) {
    const lane = nearestLane(
      boxes.filter((box) => box.x === column),
      at + ((aim - at) * (column - x)) / (end - x),
    );
    path += `${bend(x, at, column, lane)}H${column + BOX}`;
    [x, at] = [column + BOX, lane];
  }
  return { path: path + bend(x, at, end, aim), x: end, y: aim };
}

function bend(x1: number, y1: number, x2: number, y2: number): string {
  return `C${x1 + GAP / 2} ${y1} ${x2 - GAP / 2} ${y2} ${x2} ${y2}`;
}

/** The free height in a column that lies nearest: below one of its boxes. */
function nearestLane(column: readonly MapBox[], y: number): number {
  const lanes = column.map((box) => box.y + box.height + BETWEEN / 2);
  return lanes.reduce((best, lane) => (Math.abs(lane - y) < Math.abs(best - y) ? lane : best), lanes[0] ?? EDGE);
}
