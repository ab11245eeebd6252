import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import type { Card } from "./card.ts";
import type { Shape } from "./design.ts";
import { draw } from "./draw.server.ts";
import { loadFont } from "./font.server.ts";

/** A card to draw. */
export interface Wish {
  readonly card: Card;
  readonly shape: Shape;
}

/** The image, or why there is none. */
export type Painted = { readonly png: Uint8Array } | { readonly problem: string };

// The painter's three megabytes an image are V8's to free, and V8 does not know how many they are: left alone it asks
// the system for new ones each time, which took four times as long as painting. (Node has no other way to gc.)
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" | "major" }) => void;
// What outlived a few images; seldom, for it looks at everything.
const majorEvery = 40;

let done = 0;
const font = loadFont((workerData as { root: string }).root);
parentPort?.on("message", async ({ card, shape }: Wish) => {
  const painted: Painted = await draw(card, shape, font).then(
    (png) => ({ png }),
    (error: Error) => ({ problem: error.message }),
  );
  parentPort?.postMessage(painted);
  done += 1;
  collect({ type: done % majorEvery === 0 ? "major" : "minor" });
});
