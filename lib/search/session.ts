import { addBodies } from "./collection.ts";
import { IndexError, parseBody, parseHead } from "./index-file.ts";
import type { Reason, Request, Response } from "./protocol.ts";
import { createSearchIndex, type SearchIndex, search } from "./search.ts";
import { suggest } from "./suggest.ts";

/** What a session needs of its surroundings. */
export interface SessionPorts {
  /** The text of an address; rejects when there is none. */
  fetchText(url: string): Promise<string>;
  post(response: Response): void;
}

/** Answers the requests of one page; the worker is this with the browser's ports. */
export function createSession({ fetchText, post }: SessionPorts): (request: Request) => Promise<void> {
  let index: SearchIndex | undefined;

  async function load(request: Extract<Request, { type: "load" }>): Promise<void> {
    const head = parseHead(await fetchText(request.head));
    index = createSearchIndex(head);
    post({ type: "loaded", id: request.id });
    if (request.body) await loadBodies(index, request.body);
  }

  /** The first tier answers alone when the second is missing or broken. */
  async function loadBodies(to: SearchIndex, url: string): Promise<void> {
    try {
      addBodies(to, parseBody(await fetchText(url), to.head));
      post({ type: "bodies" });
    } catch {}
  }

  return async (request) => {
    try {
      if (request.type === "load") return await load(request);
      if (!index) return post({ type: "failed", id: request.id, reason: "index" });
      if (request.type === "suggest") {
        return post({ type: "suggestions", id: request.id, suggestions: suggest(index, request.prefix) });
      }
      post({ type: "answer", id: request.id, answer: search(index, request.query, request.options) });
    } catch (error) {
      post({ type: "failed", id: request.id, reason: reasonOf(request, error) });
    }
  };
}

function reasonOf(request: Request, error: unknown): Reason {
  if (request.type !== "load") return "error";
  return error instanceof IndexError || error instanceof TypeError === false ? "index" : "network";
}
