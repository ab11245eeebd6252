import { keyFileName } from "../publish/indexnow-key.ts";
import { type Outcome, refusal, type Target } from "./target.ts";

/** Where IndexNow takes addresses and passes them to every engine that takes part (indexnow.org/documentation). */
export const indexNowEndpoint = "https://api.indexnow.org/indexnow";

/** Documented answers that take nothing. */
const refusals: Readonly<Record<number, string>> = {
  400: "400：请求格式不对。这是程序的错，请报告",
  403: "403：密钥没通过。上线的网站根目录要有 <密钥>.txt，内容就是密钥：带着 INDEXNOW_KEY 重建并部署，再推送",
  422: "422：地址不属于这个域名，或密钥不合规定。核对 SITE_ORIGIN 和 INDEXNOW_KEY",
  429: "429：推送太频繁，被当成骚扰。过几个小时再试",
};

/** IndexNow for a site and its key; throws when the key is not one. */
export function indexNow(origin: string, key: string, endpoint = indexNowEndpoint): Target {
  const keyLocation = `${origin}/${keyFileName(key)}`;
  return {
    batch: 10_000,
    request: (urls) => ({
      url: endpoint,
      contentType: "application/json; charset=utf-8",
      body: JSON.stringify({ host: new URL(origin).host, key, keyLocation, urlList: urls }),
    }),
    outcome,
  };
}

function outcome(status: number, _: string, urls: readonly string[]): Outcome {
  if (status === 200) return { accepted: urls, says: `收下 ${urls.length} 个地址`, stop: false };
  // The engine has the addresses and will ask for the key's file: they need not be sent again.
  if (status === 202) return { accepted: urls, says: `收下 ${urls.length} 个地址，密钥文件还在核对`, stop: false };
  return refusal(refusals[status] ?? `${status}：没有收下。多半是对方的服务器出错，过一会儿再推送`);
}
