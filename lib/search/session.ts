import { addBodies } from "./collection.ts";
import { parseBody, parseHead } from "./index-file.ts";
import type { Request, Response } from "./protocol.ts";
import { createSearchIndex, type SearchIndex, search } from "./search.ts";
import { spellingOf } from "./spelling.ts";
import { suggest } from "./suggest.ts";
import type { IndexPlace } from "./worker-file.ts";

/** What a session needs of its surroundings. */
export interface SessionPorts {
  /** The text of an address; rejects when there is none. */
  fetchText(url: string): Promise<string>;
  post(response: Response): void;
  /** Resolves when the second tier may be fetched; at once when left out. */
  idle?(): Promise<void>;
}

/** Answers the requests of one page from an index; the worker is this with the browser's ports. */
export function createSession(
  { head, body }: IndexPlace,
  { fetchText, post, idle }: SessionPorts,
): (request: Request) => Promise<void> {
  let index: SearchIndex | undefined;

  async function load({ id, whole }: Extract<Request, { type: "load" }>): Promise<void> {
    const json = await fetchText(head).catch(() => undefined);
    if (json === undefined) return post({ type: "failed", id, reason: "network" });
    index = createSearchIndex(parseHead(json));
    post({ type: "loaded", id });
    spellingOf(index); // every question needs it, and mostly none is waiting yet
    if (!whole) return;
    await idle?.();
    await loadBodies(index);
  }

  /** The first tier answers alone when the second is missing or broken. */
  async function loadBodies(to: SearchIndex): Promise<void> {
    try {
      addBodies(to, parseBody(await fetchText(body), to.head));
      post({ type: "bodies" });
    } catch {}
  }

  function answer(request: Exclude<Request, { type: "load" }>): Response {
    const { id } = request;
    if (!index) return { type: "failed", id, reason: "index" };
    return request.type === "suggest"
      ? { type: "suggestions", id, suggestions: suggest(index, request.prefix) }
      : { type: "answer", id, answer: search(index, request.query, request.options) };
  }

  return async (request) => {
    try {
      if (request.type === "load") await load(request);
      else post(answer(request));
    } catch {
      post({ type: "failed", id: request.id, reason: request.type === "load" ? "index" : "error" });
    }
  };
}
