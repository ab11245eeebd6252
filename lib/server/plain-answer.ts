import { type Headers, headersFor } from "../publish/headers.ts";

/** An answer of the server itself. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Where machines ask; the rules below it let any page read an error too. */
const apiRoot = "/api/";

const texts: Readonly<Record<number, readonly [title: string, text: string]>> = {
  400: ["这个地址无法识别", "地址里有不完整或不允许的字符。请检查链接是否复制完整。"],
  404: ["没有这一页", "这个地址下没有内容。"],
  405: ["不支持这种请求", "本站只能阅读，不接收提交。"],
  408: ["等待超时", "请求没有按时发完，请重试。"],
  413: ["不接收内容", "本站只能阅读，请求不应带有内容。"],
  414: ["地址太长", "地址超出了长度限制。请缩短搜索词或重新打开链接。"],
  429: ["搜得太快了", "请等几秒再搜。其他页面不受影响。"],
  431: ["请求信息过多", "浏览器发来的附加信息超出了限制。"],
  500: ["网站出错了", "这一页暂时打不开，其他页面不受影响。"],
  503: ["暂时无法使用", "这项功能正在启动或暂停，其他页面不受影响。请稍后再试。"],
};

/** What differs for whoever wrote a program. */
const machineTexts: typeof texts = {
  400: ["请求无法识别", "地址或参数里有不完整或不允许的字符。请按 UTF-8 做百分号编码。"],
  404: ["没有这项内容", "这个接口地址、slug 或编号不存在。写法见 /developers。"],
  405: ["只能读取", "接口只读，用 GET、HEAD 或 OPTIONS。"],
  414: ["地址太长", "地址最多 2048 个字符。请缩短搜索词。"],
  429: ["请求太多", "搜索每秒最多 10 次。请等 Retry-After 写的秒数再试。"],
  500: ["接口出错了", "不是你的请求的问题，请稍后再试。"],
  503: ["暂时无法使用", "正在启动，或同时的请求太多。请等 Retry-After 写的秒数再试。"],
};

/** An error as a small page, or as problem+json for machines; says nothing of the request. */
export function plainAnswer(status: number, machine: boolean, more: Headers = {}): Answer {
  const [title, text] = (machine ? machineTexts[status] : undefined) ?? texts[status] ?? ["网站出错了", "请稍后再试。"];
  const type = machine ? "application/problem+json" : "text/html; charset=utf-8";
  const policy = machine ? "" : "default-src 'none'; base-uri 'none'; form-action 'none'";
  const body = machine ? JSON.stringify({ type: "about:blank", title, status, detail: text }) : page(title, text);
  return { status, headers: { ...passing({ type, policy, ...(machine && { address: apiRoot }) }), ...more }, body };
}

/** Headers of an answer that is made now and kept by nobody, under the rules of its address. */
export function passing(answer: { type: string; policy?: string; address?: string }): Headers {
  const own = { "cache-control": "no-store", "x-robots-tag": "noindex" };
  return headersFor({ address: "", own, ...answer });
}

function page(title: string, text: string): string {
  return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">回到首页</a></p></main></body></html>`;
}
