/** An error as application/problem+json (RFC 9457), with a detail that a reader understands. */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: "about:blank", title, status, detail },
    { status, headers: { "content-type": "application/problem+json; charset=utf-8" } },
  );
}

/** The answer for a slug or a code that was never given out; it repeats nothing of the question. */
export function noSuchThing(): Response {
  return problem(404, "没有这项内容", "这个 slug 或编号不存在。全部文章在 /api/v1/articles，写法见 /developers。");
}
