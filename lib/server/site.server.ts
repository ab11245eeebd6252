import { existsSync } from "node:fs";
import { join } from "node:path";
import { feedbackThreadFile, handlersFolder, threadFile } from "../publish/handler-files.ts";
import { readManifest } from "../publish/manifest.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { type Feedback, keepFeedback } from "./feedback.server.ts";
import { type Handlers, keepHandlers } from "./handlers.server.ts";
import { startThread } from "./thread.server.ts";

/** A published site, as read at one moment. */
export interface Site {
  /** Where its files lie. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** When it was built, as Last-Modified says it. */
  readonly modified: string;
  /** What runs; undefined where files alone were published. */
  readonly handlers?: Handlers;
  /** What takes feedback; undefined where the site asks for none. */
  readonly feedback?: Feedback;
}

/** Reads a published site; throws when its manifest is missing, broken or of another version. */
export function readSite(folder: string): Site {
  const manifest = readManifest(folder);
  return { folder, manifest, modified: new Date(manifest.builtAt).toUTCString() };
}

/** Starts what runs of a site. */
export function withHandlers(site: Site): Site {
  const bundle = join(site.folder, handlersFolder, threadFile);
  const feedback = join(site.folder, handlersFolder, feedbackThreadFile);
  return {
    ...site,
    ...(existsSync(bundle) && { handlers: keepHandlers(() => startThread(bundle, site.folder)) }),
    ...(existsSync(feedback) && { feedback: keepFeedback(feedback, site.folder) }),
  };
}

/** Ends what runs of a site; resolves when it has. */
export async function stopSite(site: Site | undefined): Promise<void> {
  await Promise.all([site?.handlers?.stop(), site?.feedback?.stop()]);
}
