import { buildSite } from "./build.server.ts";

process.exitCode = (await buildSite(process.cwd(), { force: process.argv.includes("--force") })) ? 0 : 1;
