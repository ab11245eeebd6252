/** Why something was not kept, as a person reads it; by status. */
const words: Readonly<Record<number, readonly [title: string, text: string]>> = {
  403: ["没有收下", "这里只收本站页面上的表单。"],
  404: ["没有收下", "这个编号不存在。回到文章，再按一次。"],
  415: ["没有收下", "只收表单或 JSON。"],
  422: ["没有收下", "有一项填得不对。按返回，你写的字还在。"],
  429: ["发得太快了", "过一会儿再发。按返回，你写的字还在。"],
  503: ["现在存不下来", "不是你的问题。按返回，你写的字还在，过几分钟再发。"],
};

const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Says that something was not kept: to a form as a small page, to a program as problem+json with the field. Repeats nothing of what was sent. */
export function refused(
  status: number,
  form: boolean,
  more: { readonly field?: string; readonly detail?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const [title, text] = words[status] ?? ["没有收下", "请稍后再试。"];
  const { field, detail = text, headers } = more;
  if (form) {
    const type = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
    return new Response(page(title, text), { status, headers: { ...type, ...headers } });
  }
  const body = { type: "about:blank", title, status, detail, ...(field && { field }) };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json", ...headers } });
}

function page(title: string, text: string): string {
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">回到首页</a></p></main></body></html>`;
}
