import type { Request } from "./protocol.ts";
import { createSession } from "./session.ts";
import type { IndexPlace } from "./worker-file.ts";

/** The first line of the file that a build writes. */
declare const INDEX: IndexPlace;

/** Milliseconds without a question after which the reader is reading: only then is the network free for the second tier. */
const PAUSE = 3000;
let lastQuestion = 0;

const answer = createSession(INDEX, {
  idle: async () => {
    do await new Promise((resolve) => setTimeout(resolve, PAUSE));
    while (performance.now() - lastQuestion < PAUSE);
  },
  fetchText: async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
    return response.text();
  },
  post: (response) => self.postMessage(response),
});

self.onmessage = (event: MessageEvent<Request>) => {
  lastQuestion = performance.now();
  void answer(event.data);
};
