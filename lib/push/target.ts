/** One request to a search engine. */
export interface PushRequest {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
}

/** What a search engine answered to a batch. */
export interface Outcome {
  /** Addresses of the batch that it took. */
  readonly accepted: readonly string[];
  /** What to tell the person at the terminal. */
  readonly says: string;
  /** Whether sending more would be refused or wrong. */
  readonly stop: boolean;
  /** How many more it takes today; undefined when it does not say. */
  readonly remain?: number;
}

/** A search engine that takes addresses. */
export interface Target {
  /** Most addresses in one request. */
  readonly batch: number;
  readonly request: (urls: readonly string[]) => PushRequest;
  readonly outcome: (status: number, text: string, urls: readonly string[]) => Outcome;
}

/** A refusal: nothing was taken, and nothing more is to be sent. */
export function refusal(says: string): Outcome {
  return { accepted: [], says, stop: true };
}
