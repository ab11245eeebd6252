/** No answer, and after how many seconds to ask again. */
export class Unanswered extends Error {
  readonly retryAfter: number;
  constructor(message: string, retryAfter: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** One that waits. */
export interface Place<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** How to wait. */
export interface Manner {
  /** Goes ahead of all others, and is never turned away. */
  readonly urgent?: boolean;
  /** Leaves the line when it is aborted. */
  readonly signal?: AbortSignal;
}

/** A line with an end: whoever comes when it is full is turned away, for an answer after seconds helps nobody. */
export class Line<Question, Answer> {
  readonly #places: Place<Question, Answer>[] = [];
  readonly #longest: number;
  readonly #patience: number;

  /** At most `longest` wait, each at most `patience` milliseconds. */
  constructor(longest: number, patience: number) {
    this.#longest = longest;
    this.#patience = patience;
  }

  get isEmpty(): boolean {
    return this.#places.length === 0;
  }

  /** Settles as the place does; rejects with Unanswered when there is no room, or after too long. */
  join(question: Question, { urgent = false, signal }: Manner = {}): Promise<Answer> {
    if (!urgent && this.#places.length >= this.#longest)
      return Promise.reject(new Unanswered("too many questions at once", 2));
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const place = { question, resolve, reject };
    const goAway = () => this.#leave(place, new Unanswered("nobody waits for it any more", 0));
    const timer = setTimeout(() => this.#leave(place, new Unanswered("waited too long", 10)), this.#patience);
    signal?.addEventListener("abort", goAway);
    if (urgent) this.#places.unshift(place);
    else this.#places.push(place);
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", goAway);
    });
  }

  /** Takes the first out of the line; whoever takes it settles it. */
  next(): Place<Question, Answer> | undefined {
    return this.#places.shift();
  }

  /** Sends everybody away. */
  close(why: Unanswered): void {
    for (const place of this.#places.splice(0)) place.reject(why);
  }

  #leave(place: Place<Question, Answer>, why: Unanswered): void {
    const at = this.#places.indexOf(place);
    if (at >= 0) this.#places.splice(at, 1)[0]?.reject(why);
  }
}
