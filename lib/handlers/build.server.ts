import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FailureEntry } from "@/components/article/failure-index.tsx";
import type { Codes } from "../codes/lookup.ts";
import type { CrisisCall } from "../content/crisis-calls.ts";
import { dataFile, feedbackDataFile, feedbackThreadFile, threadFile } from "../publish/handler-files.ts";
import { bundleForNode, bundleInParts } from "./bundle.server.ts";
import type { HandlerData } from "./data.ts";
import type { FeedbackData } from "./feedback-data.ts";

/** What the handlers of a build are made from. */
export interface HandlerSources {
  /** Published addresses of the tiers of the search index. */
  readonly head: string;
  readonly body: string;
  readonly codes: Codes;
  readonly failures: readonly FailureEntry[];
  readonly calls: readonly CrisisCall[];
  /** Whether the editors can be told what was not found. */
  readonly tells: boolean;
}

/** Writes the bundled thread and its data into a folder below `root`, which is emptied; throws with esbuild's message. */
export async function buildHandlers(root: string, folder: string, sources: HandlerSources): Promise<void> {
  const out = join(root, folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, dataFile), JSON.stringify(dataOf(sources)));
  await bundleForNode(root, "lib/handlers/thread.server.ts", join(out, threadFile));
}

/** Writes the bundled thread of feedback, the editors' room in parts of their own, and its data into a folder that is there; throws with esbuild's message. */
export async function buildFeedback(root: string, folder: string, data: FeedbackData): Promise<void> {
  const out = join(root, folder);
  writeFileSync(join(out, feedbackDataFile), JSON.stringify(data));
  await bundleInParts(root, "lib/handlers/feedback-thread.server.ts", join(out, feedbackThreadFile));
}

function dataOf({ head, body, codes, failures, calls, tells }: HandlerSources): HandlerData {
  return {
    head,
    body,
    codes: Object.fromEntries(codes.lock),
    redirects: codes.redirects,
    failures: failures.map(({ kind, slug, title, url, saidAs }) => ({ kind, slug, title, url, saidAs })),
    calls,
    tells,
  };
}
