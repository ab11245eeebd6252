import { realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { readManifest } from "../publish/manifest.server.ts";
import { builtWithOf } from "../server/built-with.server.ts";
import { compareLive } from "./live.server.ts";
import { liveReport } from "./live-report.ts";

const help = `npm run verify-live -- https://example.org [--quick] [--files] [--dist <文件夹>]

把线上的网站和建好的 dist/ 对一遍：每一页的内容、回应头、跳转，和该不该重建了。适合放进 cron。
  --quick  每一类只看一个地址
  --files  放在 Netlify、Cloudflare Pages、Vercel、对象存储上的：只比它们做得到的
退出码：0 一样，1 有不同或该重建了，2 连不上。`;

const { values, positionals } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    files: { type: "boolean", default: false },
    dist: { type: "string", default: "dist" },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const origin = positionals[0]?.replace(/\/$/, "");
if (values.help || !origin) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    const folder = realpathSync(values.dist);
    const rows = await compareLive(origin, readManifest(folder), values);
    const { text, ok } = liveReport(rows, builtWithOf(folder), new Date());
    console.log(text);
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    const cause = (error as Error).cause;
    console.error(`连不上 ${origin}，或读不出 ${values.dist}：${cause instanceof Error ? cause.message : error}`);
    process.exitCode = 2;
  }
}
