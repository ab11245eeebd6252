import type { Request } from "./protocol.ts";
import { createSession } from "./session.ts";

const answer = createSession({
  fetchText: async (url) => {
    const response = await fetch(url);
    if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
    return response.text();
  },
  post: (response) => self.postMessage(response),
});

self.onmessage = (event: MessageEvent<Request>) => void answer(event.data);
