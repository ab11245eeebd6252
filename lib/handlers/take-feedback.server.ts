import { resolveCode } from "../codes/lookup.ts";
import { Unkeepable } from "../feedback/group-commit.server.ts";
import { type Read, readSent } from "../feedback/schema.ts";
import { TRAP } from "../feedback/words.ts";
import { refused } from "./feedback-answers.ts";
import type { Room } from "./room.ts";

const json = "application/json";
const form = "application/x-www-form-urlencoded";

/** Takes a press on 有用 or 没用, or a miss: a form is answered with 303, JSON with 201, or 200 when it was there already. */
export async function takeFeedback(request: Request, room: Room): Promise<Response> {
  const cors = corsFor(request, room);
  if (request.method === "OPTIONS") return preflight(cors);
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const isForm = type === form;
  const no = (status: number, more: Parameters<typeof refused>[2] = {}) =>
    refused(status, isForm, { ...more, headers: { ...cors, ...more.headers } });
  if (type !== json && !isForm) return no(415);
  if (!cors) return no(403);
  const read = readSent(await fieldsOf(request, isForm));
  if (!read.ok) return no(422, { field: read.field, detail: `${read.field || "内容"}：${read.detail}` });
  if ("vote" in read && resolveCode(room.codes, read.vote.code).kind === "unknown") return no(404, { field: "code" });
  const now = room.now();
  const wait = room.limiter.take(room.clientKey(request.headers.get("x-client") ?? "", now), now);
  if (wait > 0) return no(429, { headers: { "retry-after": String(wait) } });
  try {
    const isNew = isTrapped(read) || (await room.keep(read, now));
    if ("miss" in read && isNew) room.onMiss();
    return kept(isNew, isForm, room, cors);
  } catch (error) {
    if (error instanceof Unkeepable) return no(422);
    return no(503, { headers: { "retry-after": "10" } });
  }
}

function kept(isNew: boolean, isForm: boolean, room: Room, cors: Record<string, string>): Response {
  if (isForm) return new Response(null, { status: 303, headers: { location: room.thanks } });
  return Response.json({ kept: true }, { status: isNew ? 201 : 200, headers: cors });
}

/** A program fills in every field; it is told that all went well. */
function isTrapped(read: Extract<Read, { ok: true }>): boolean {
  return Boolean(("vote" in read ? read.vote : read.miss)[TRAP]);
}

/** The headers that let a page of ours read the answer; undefined for any other page. */
function corsFor(request: Request, { origin }: Room): Record<string, string> | undefined {
  const from = request.headers.get("origin") ?? "";
  const isOurs = origin ? from === origin : /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(from);
  return isOurs ? { "access-control-allow-origin": from, vary: "Origin" } : undefined;
}

function preflight(cors: Record<string, string> | undefined): Response {
  if (!cors) return new Response(null, { status: 403 });
  const more = {
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "Content-Type",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers: { ...cors, ...more } });
}

/** What was sent, field by field; undefined when it is not what its type says. */
async function fieldsOf(request: Request, isForm: boolean): Promise<unknown> {
  const text = await request.text();
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
