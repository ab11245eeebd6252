import { type WalletModel, walletModels } from "../content/schema/verdict.ts";
import type { Given } from "./walk.ts";

/** The models that the reader's wallet may still be of, after what was answered. */
export function possibleModels(given: readonly Given[]): readonly WalletModel[] {
  return given.findLast(({ answer }) => answer.models)?.answer.models ?? walletModels;
}
