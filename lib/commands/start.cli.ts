import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import "./leash.server.ts";
import { buildSite } from "./build.server.ts";
import { failedSince, lastBuilt } from "./built.server.ts";

const root = process.cwd();
// Our own server takes feedback, unless the last build or the environment says otherwise.
process.env.FEEDBACK_ORIGIN ??= lastBuilt(root)?.settings.FEEDBACK_ORIGIN || "self";
const outcome = await buildSite(root).catch((error: Error) => {
  console.error(`构建没有开始：${error.message}`);
  return "failed" as const;
});
const built = lastBuilt(root);
if (outcome === "failed" && built) {
  const since = failedSince(root);
  console.error(
    `${since ? `从 ${since} 起` : "这次"}没有建成，先修好上面的错误。现在提供的是 ${built.at} 建好的网站，新的改动不在里面。`,
  );
}
if (outcome === "busy" && built) console.error(`先提供 ${built.at} 建好的网站；那边建好以后自动换上。`);
// The bundle is up in half the time; where a build failed before it was made, the last site is served all the same.
const bundle = join(root, ".build/server.mjs");
if (built && existsSync(bundle)) await import(pathToFileURL(bundle).href);
else if (built) await import("../server/server.cli.ts");
else {
  console.error("还没有建成过，没有网站可以提供。先修好上面的错误。");
  process.exitCode = 1;
}
