/** An error as application/problem+json (RFC 9457), with a detail that a reader understands. */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: "about:blank", title, status, detail },
    { status, headers: { "content-type": "application/problem+json; charset=utf-8" } },
  );
}
