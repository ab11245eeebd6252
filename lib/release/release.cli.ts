import { join } from "node:path";
import "../commands/leash.server.ts";
import { buildSite } from "../commands/build.server.ts";
import { lastBuilt } from "../commands/built.server.ts";
import { makeRelease } from "./release.server.ts";

const root = process.cwd();
const outcome = await buildSite(root);
const built = lastBuilt(root);
if (!built || outcome === "failed" || outcome === "busy") {
  console.error("没有做 release/：先建成网站。原来的 release/ 没有动。");
  process.exitCode = 1;
} else {
  try {
    await makeRelease({ root, site: join(root, "dist"), built }, join(root, "release"));
    console.log(`release/ 做好了（${built.at} 建的网站）。整个文件夹拷到服务器上，运行里面的 run。`);
  } catch (error) {
    console.error(`没有做成 release/：${error instanceof Error ? error.message : error}。原来的没有动。`);
    process.exitCode = 1;
  }
}
