import { parseArgs } from "node:util";
import { deployment } from "../site.server.ts";
import { push } from "./push.server.ts";
import { targets } from "./targets.server.ts";

const help = `npm run push -- --to indexnow|baidu [--dry-run] [--origin https://example.org] [--state 文件] [--most 数量]

把建好的 sitemap.xml 里、上次推送以后新增或改动过的地址告诉搜索引擎。对方收下的才记进 --state（默认 .push.json，
也可以用 PUSH_STATE；部署时每次都是新检出的，放到会留下来的地方）。
  --dry-run  只列出要推的地址，什么都不发，什么都不记
  --origin   上线的网址，默认是 SITE_ORIGIN
  --most     这次最多推几个（百度的配额少时用）
密钥只从环境变量来：INDEXNOW_KEY、BAIDU_PUSH_TOKEN。`;

const { values } = parseArgs({
  options: {
    to: { type: "string", default: "" },
    origin: { type: "string", default: deployment().origin },
    state: { type: "string", default: process.env.PUSH_STATE || ".push.json" },
    most: { type: "string", default: "1000000" },
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const { to, origin, state, "dry-run": dryRun } = values;
if (values.help) console.log(help);
else {
  try {
    const make = Object.hasOwn(targets, to) ? targets[to] : undefined;
    if (!make) throw new Error(`--to 只能是 ${Object.keys(targets).join(" 或 ")}`);
    const most = Number(values.most);
    if (!(most >= 1)) throw new Error("--most 写成正整数");
    const target = () => make(process.cwd(), origin, process.env);
    const job = { root: process.cwd(), origin, name: to, target, state, dryRun, most, say: console.log };
    process.exitCode = (await push(job)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
