import { copyFileSync, linkSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readManifest } from "../publish/manifest.server.ts";
import type { Manifest } from "../publish/manifest.ts";
import { caddyfile } from "./caddy.ts";
import { cdnTable, headersFile, objectTable, redirectsFile, vercelConfig } from "./files-hosts.ts";
import { folderRules } from "./folder-rules.ts";
import { type HostPlace, nginxConfig } from "./nginx.ts";
import { planOf } from "./plan.ts";

/** What was written, for whom. */
export type Written = readonly (readonly [file: string, host: string])[];

/** Writes into an empty folder what each kind of host needs to answer as our own server does; `upload/` is the site for hosts that take a folder. */
export function writeHosts(dist: string, to: string, nginx: HostPlace, caddy: HostPlace): Written {
  const site = realpathSync(dist);
  const manifest = readManifest(site);
  const [plan, rules] = [planOf(manifest), folderRules(manifest)];
  rmSync(to, { recursive: true, force: true });
  uploadFolder(site, manifest, join(to, "upload"));
  const files = [
    ["nginx.conf", "nginx", nginxConfig(plan, nginx)],
    ["Caddyfile", "Caddy", caddyfile(plan, caddy)],
    ["upload/_headers", "Netlify、Cloudflare Pages", headersFile(rules)],
    ["upload/_redirects", "Netlify、Cloudflare Pages", redirectsFile(manifest)],
    ["upload/vercel.json", "Vercel", vercelConfig(rules, manifest)],
    ["objects.tsv", "对象存储：每个对象的类型和缓存", objectTable(manifest)],
    ["cdn.tsv", "对象存储前面的 CDN：回应头规则", cdnTable(manifest)],
  ] as const;
  for (const [name, , text] of files) writeFileSync(join(to, name), text);
  return files.map(([name, host]) => [name, host]);
}

/** Only what has an address: no manifest, no handlers; such hosts compress by themselves. */
function uploadFolder(site: string, { pages }: Manifest, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const { file } of Object.values(pages)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    try {
      linkSync(join(site, file), join(to, file));
    } catch {
      copyFileSync(join(site, file), join(to, file)); // another disk
    }
  }
}
