import { type Outcome, refusal, type Target } from "./target.ts";

/** Where Baidu's search platform takes addresses (普通收录, API 提交); its documentation names no https. */
export const baiduEndpoint = "http://data.zz.baidu.com/urls";

/** Documented messages of refusals. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/over quota/i, "今天的配额用完了，或一次推送的比剩下的多：明天再来，或加 --most 数量 少推几个"],
  [/site error/i, "这个网站没有在百度搜索资源平台验证，或 SITE_ORIGIN 和验证时填的不一样"],
  [/token is not valid/i, "BAIDU_PUSH_TOKEN 不对：到百度搜索资源平台的“普通收录”里重新抄一遍"],
  [/empty content/i, "内容是空的。这是程序的错，请报告"],
  [/only 2000 urls/i, "一次超过了 2000 个。这是程序的错，请报告"],
  [/not found/i, "接口地址不对：核对 BAIDU_PUSH_ENDPOINT"],
  [/internal error/i, "百度的服务器出错，过一会儿再推送"],
];

interface Answer {
  readonly success?: number;
  readonly remain?: number;
  readonly not_same_site?: readonly string[];
  readonly not_valid?: readonly string[];
  readonly error?: number;
  readonly message?: string;
}

/** Baidu for a site and the token of its account. */
export function baidu(origin: string, token: string, endpoint = baiduEndpoint): Target {
  return {
    batch: 2_000,
    request: (urls) => ({
      url: `${endpoint}?${new URLSearchParams({ site: origin, token })}`,
      contentType: "text/plain",
      body: urls.join("\n"),
    }),
    outcome,
  };
}

function outcome(status: number, text: string, urls: readonly string[]): Outcome {
  const answer = parsed(text);
  if (!answer) return refusal(`${status}：回答不是 JSON，没有收下。核对 BAIDU_PUSH_ENDPOINT，或过一会儿再试`);
  const { success, message = "" } = answer;
  if (status !== 200 || answer.error !== undefined || success === undefined) {
    const known = refusals.find(([pattern]) => pattern.test(message))?.[1];
    return refusal(`${answer.error ?? status}：${known ?? (message || "没有收下，也没说为什么")}`);
  }
  return taken({ ...answer, success }, urls);
}

/** Those that were turned down one by one are named, and not taken for accepted. */
function taken({ success, remain, ...answer }: Answer & { success: number }, urls: readonly string[]): Outcome {
  const [foreign, invalid] = [answer.not_same_site ?? [], answer.not_valid ?? []];
  const accepted = urls.filter((url) => !foreign.includes(url) && !invalid.includes(url));
  if (accepted.length !== success) {
    return refusal(`说收下 ${success} 个，按它的清单算是 ${accepted.length} 个：对不上，这一批不记，下次再推`);
  }
  const says = [
    `收下 ${success} 个地址`,
    remain === undefined ? "" : `今天还能推 ${remain} 个`,
    foreign.length > 0 ? `不是本站的 ${foreign.length} 个：${foreign.join(" ")}` : "",
    invalid.length > 0 ? `不合规定的 ${invalid.length} 个：${invalid.join(" ")}` : "",
  ];
  return {
    accepted,
    says: says.filter(Boolean).join("，"),
    stop: remain === 0,
    ...(remain !== undefined && { remain }),
  };
}

function parsed(text: string): Answer | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null ? (data as Answer) : undefined;
  } catch {
    return undefined;
  }
}
