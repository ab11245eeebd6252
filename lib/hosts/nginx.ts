import type { Headers } from "../publish/headers.ts";
import { preflight } from "../server/guard.ts";
import { plainAnswer } from "../server/plain-answer.ts";
import type { Lookup } from "./lookup.ts";
import type { Plan } from "./plan.ts";

/** Where a host stands. */
export interface HostPlace {
  /** Folder of the site on the host, e.g. "/srv/wallet-aid/current/site". */
  readonly root: string;
  /** Name of the host, e.g. "example.org"; "_" answers to every name. */
  readonly name: string;
  /** What to listen on, e.g. "80" or "127.0.0.1:8080". */
  readonly listen: string;
  /** Files of a certificate and its key: then it listens with TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string };
}

/** Browsers that came once by TLS come by TLS for a year. */
export const hsts = "max-age=31536000";

/** nginx's configuration, to be included in the http block; nothing but stock modules. */
export function nginxConfig(plan: Plan, place: HostPlace): string {
  const { tls } = place;
  const names = headerNames(plan);
  return `# 由 npm run hosts 生成：照着网站回答每一个地址。放进 http { } 里，一般是 /etc/nginx/conf.d/。
map_hash_max_size 65536;
map_hash_bucket_size 512;
${map("$wa_page", "$wa_set", plan.set)}
${map("$wa_page", "$wa_page_type", plan.type)}
${map("$wa_page", "$wa_link", plan.link)}
${map("$wa_page", "$wa_file", plan.file)}
${map("$wa_page", "$wa_found", plan.found)}
${map("$wa_page", "$wa_moved", plan.moved)}
map $wa_found $wa_type { "" $wa_page_type; default ""; }
map $http_accept_encoding $wa_br { default "~"; "~*\\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" .br; }
map $http_accept_encoding $wa_gz { default "~"; "~*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" .gz; }
map $uri $wa_coding { default ""; "~\\.br$" br; "~\\.gz$" gzip; }
map $request_method:$uri $wa_preflight { default ""; "~^OPTIONS:/api/" 1; }
${names.map((name) => map("$wa_set", variableOf(name), bySet(plan, name))).join("\n")}

server {
  listen ${place.listen}${tls ? " ssl" : ""};
  server_name ${place.name};
${tls ? `  ssl_certificate ${tls.certificate};\n  ssl_certificate_key ${tls.key};\n` : ""}  root ${place.root};
  absolute_redirect off;
  server_tokens off;
  merge_slashes off;
  gzip off;
  types { }
  default_type "";
  set $wa_page $uri;

  add_header Content-Type $wa_type always;
  add_header Link $wa_link always;
  add_header Content-Encoding $wa_coding always;
  add_header Vary Accept-Encoding always;
${names.map((name) => `  add_header ${titled(name)} ${variableOf(name)} always;`).join("\n")}
${tls ? `  add_header Strict-Transport-Security "${hsts}" always;\n` : ""}
  error_page 404 @missing;
  error_page 418 = @preflight;
  if ($wa_preflight) { return 418; }
  if ($wa_moved) { return 301 $wa_moved; }
  if ($wa_found) { return 302 $wa_found; }
  location / {
    try_files $wa_file$wa_br $wa_file$wa_gz $wa_file =404;
  }
  location /api/ {
    error_page 404 @missing_program;
    error_page 418 = @preflight;
    try_files $wa_file$wa_br $wa_file$wa_gz $wa_file =404;
  }
  location = /index.html { return 301 /$is_args$args; }
  # 多打的斜杠和 .html；编号的那一页本来就叫 .html。
  location ~ ^(?<wa_bare>/.+)/$ {
    if (-f $document_root$wa_bare.html) { return 301 $wa_bare$is_args$args; }
    return 404;
  }
  location ~ ^(?!/s/)(?<wa_plain>/.+)\\.html$ {
    if (-f $document_root$uri) { return 301 $wa_plain$is_args$args; }
    return 404;
  }
  location @missing {
${fixed(plan.notFound)}
    add_header Content-Encoding $wa_coding always;
    add_header Vary Accept-Encoding always;
    try_files /404.html$wa_br /404.html$wa_gz /404.html =404;
  }
  location @missing_program {
${fixed(plainAnswer(404, true).headers)}
    return 404 ${quoted(plainAnswer(404, true).body)};
  }
  location @preflight {
${fixed(preflight)}
    return 204;
  }
}
`;
}

function map(source: string, target: string, { exact, patterns }: Lookup): string {
  const rows = [...exact.map(([a, v]) => [a, v]), ...patterns.map(([p, v]) => [`~${p}`, v])];
  return `map ${source} ${target} {\n  default "";\n${rows.map(([key = "", value = ""]) => `  ${quoted(key)} ${quoted(value)};`).join("\n")}\n}`;
}

function bySet({ sets }: Plan, name: string): Lookup {
  const exact = sets.flatMap((set, i) => (set[name] ? [[String(i), set[name]] as const] : []));
  return { exact, patterns: [] };
}

/** Every header that some set has, in order. */
export function headerNames({ sets }: Plan): string[] {
  return [...new Set(sets.flatMap((set) => Object.keys(set)))].sort();
}

const variableOf = (name: string): string => `$wa_${name.replaceAll("-", "_")}`;

function fixed(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${titled(name)} ${quoted(value)} always;`)
    .join("\n");
}

/** "cache-control" as "Cache-Control", as people read it. */
export function titled(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
