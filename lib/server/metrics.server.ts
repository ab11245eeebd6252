import type { BuiltWith } from "./built-with.server.ts";
import type { Observed } from "./observe.server.ts";

/** Upper ends of the durations that are told apart, in seconds. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Durations {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** How many searches found something, by the answer. */
export type Found = "some" | "none";

/** Counts what happens, for Prometheus; few names, so that nobody can fill the memory by what they ask for. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Durations>();
  readonly #searches = new Map<Found, number>();
  #kept = 0;

  see({ class: kind, status, ms }: Observed): void {
    const labels = `class="${kind}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const mine = this.#durations.get(kind) ?? { counts: buckets.map(() => 0), sum: 0, count: 0 };
    this.#durations.set(kind, mine);
    const seconds = ms / 1000;
    for (const [i, end] of buckets.entries()) if (seconds <= end) mine.counts[i] = (mine.counts[i] ?? 0) + 1;
    mine.sum += seconds;
    mine.count += 1;
    if (kind === "feedback" && (status === 201 || status === 303)) this.#kept += 1;
  }

  searched(found: Found): void {
    this.#searches.set(found, (this.#searches.get(found) ?? 0) + 1);
  }

  /** In Prometheus' text form; `built` is the note of the site that is being served. */
  text(built: BuiltWith | undefined, now: Date): string {
    const lines = [
      ...family("requests_total", "counter", "Answered requests by class of address and status."),
      ...[...this.#requests].sort().map(([labels, count]) => `wallet_aid_requests_total{${labels}} ${count}`),
      ...family("request_seconds", "histogram", "Time to answer, by class of address."),
      ...[...this.#durations].sort().flatMap(([kind, durations]) => histogram(kind, durations)),
      ...family("searches_total", "counter", "Answered searches, by whether something was found."),
      ...[...this.#searches].sort().map(([found, count]) => `wallet_aid_searches_total{found="${found}"} ${count}`),
      ...family("feedback_kept_total", "counter", "Presses and misses that were taken."),
      `wallet_aid_feedback_kept_total ${this.#kept}`,
      ...(built ? dates(built, now) : []),
    ];
    return `${lines.join("\n")}\n`;
  }
}

function family(name: string, type: string, help: string): string[] {
  return [`# HELP wallet_aid_${name} ${help}`, `# TYPE wallet_aid_${name} ${type}`];
}

function histogram(kind: string, { counts, sum, count }: Durations): string[] {
  const name = "wallet_aid_request_seconds";
  return [
    ...buckets.map((end, i) => `${name}_bucket{class="${kind}",le="${end}"} ${counts[i]}`),
    `${name}_bucket{class="${kind}",le="+Inf"} ${count}`,
    `${name}_sum{class="${kind}"} ${Math.round(sum * 1e4) / 1e4}`,
    `${name}_count{class="${kind}"} ${count}`,
  ];
}

function dates({ at, until }: BuiltWith, now: Date): string[] {
  const seconds = (time: string) => Math.floor(Date.parse(time) / 1000);
  // The day begins in China.
  const due = seconds(`${until}T00:00:00+08:00`);
  return [
    ...family("built_seconds", "gauge", "When the site was built, in seconds since 1970."),
    `wallet_aid_built_seconds ${seconds(at)}`,
    ...family("due_seconds", "gauge", "From when on the site must be built again: a date of its content has passed."),
    `wallet_aid_due_seconds ${due}`,
    ...family("overdue", "gauge", "1 when that is past."),
    `wallet_aid_overdue ${now.getTime() / 1000 >= due ? 1 : 0}`,
  ];
}
