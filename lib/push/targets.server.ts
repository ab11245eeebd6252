import { keyFileName } from "../publish/indexnow-key.ts";
import { baidu } from "./baidu.ts";
import { indexNow } from "./indexnow.ts";
import { readPublished } from "./push.server.ts";
import type { Target } from "./target.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Search engines by the name that --to takes, each made from the environment; a rejected promise says in Chinese what is missing. */
export const targets: Readonly<Record<string, (root: string, origin: string, env: Env) => Promise<Target>>> = {
  indexnow: async (root, origin, env) => {
    const key = env.INDEXNOW_KEY?.trim();
    if (!key)
      throw new Error("没有设 INDEXNOW_KEY：自己取一个 8–128 位的密钥（字母、数字、连字符），建站和推送时都设上");
    const published = await readPublished(root, `/${keyFileName(key)}`).catch(() => "");
    if (published !== key) throw new Error(`dist/ 里没有 /${keyFileName(key)}：带着 INDEXNOW_KEY 重建并部署，再推送`);
    return indexNow(origin, key, env.INDEXNOW_ENDPOINT || undefined);
  },
  baidu: async (_, origin, env) => {
    const token = env.BAIDU_PUSH_TOKEN?.trim();
    if (!token) throw new Error("没有设 BAIDU_PUSH_TOKEN：在百度搜索资源平台的“普通收录”“API 提交”里找到它");
    return baidu(origin, token, env.BAIDU_PUSH_ENDPOINT || undefined);
  },
};
