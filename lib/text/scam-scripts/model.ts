import { bucketsOf } from "./bigrams.ts";
import { featuresOf } from "./features.ts";
import type { FoundSign } from "./signs.ts";
import { bias, buckets, weights } from "./weights.ts";

/** Steps of a weight to each side of 0 in the string of places; a unit's code is FIRST_CODE + STEPS + the weight in steps. */
export const STEPS = 20;
/** Size of one step. */
export const STEP = 0.2;
/** Code of the lowest weight: "(", so that neither a quotation mark nor a backslash is needed but the latter's own place. */
export const FIRST_CODE = 40;

/** How much a reading with these signs looks like a scam; above 0 it is one. */
export function scoreOf(text: string, signs: readonly FoundSign[]): number {
  const named = featuresOf(text, signs).reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
  return bucketsOf(text).reduce((sum, place) => sum + weightAt(place), named);
}

function weightAt(place: number): number {
  return (buckets.charCodeAt(place) - FIRST_CODE - STEPS) * STEP;
}
