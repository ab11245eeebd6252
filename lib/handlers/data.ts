import type { FailureEntry } from "@/components/article/failure-index.tsx";
import type { CrisisCall } from "../content/crisis-calls.ts";
import type { Redirections } from "../content/schema/redirects.ts";

/** Content that handlers need and that no published file holds in a form fit for them. */
export interface HandlerData {
  /** Published addresses of the tiers of the search index. */
  readonly head: string;
  readonly body: string;
  /** By content address, as the lock has them. */
  readonly codes: Readonly<Record<string, string>>;
  readonly redirects: Redirections;
  readonly failures: readonly FailureEntry[];
  readonly calls: readonly CrisisCall[];
  readonly tells: boolean;
}
