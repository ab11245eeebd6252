import "./leash.server.ts";
import { buildSite } from "./build.server.ts";

const outcome = await buildSite(process.cwd(), { force: process.argv.includes("--force") });
if (outcome === "unchanged") console.log("没有改动，dist/ 已经是最新的。--force 照样重建。");
process.exitCode = outcome === "failed" || outcome === "busy" ? 1 : 0;
