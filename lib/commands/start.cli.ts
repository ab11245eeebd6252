import { buildSite } from "./build.server.ts";

const built = await buildSite(process.cwd());
if (!built) console.error("这次没有建成，先修好上面的错误。");
if (built) await import("../server/server.cli.ts");
else process.exitCode = 1;
