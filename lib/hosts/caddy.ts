import type { Headers } from "../publish/headers.ts";
import { preflight } from "../server/guard.ts";
import { plainAnswer } from "../server/plain-answer.ts";
import type { Lookup } from "./lookup.ts";
import { type HostPlace, hsts, titled } from "./nginx.ts";
import type { Plan } from "./plan.ts";

/** A Caddyfile. A `listen` like "example.org" gets a certificate by itself; "http://:8080" is plain. */
export function caddyfile(plan: Plan, { root, listen, tls }: HostPlace): string {
  const secure = tls || !listen.startsWith("http://");
  const certificate = tls ? `\ttls ${tls.certificate} ${tls.key}\n` : "";
  return `# 由 npm run hosts 生成：照着网站回答每一个地址。
${listen} {
${certificate}	root * ${root}
${secure ? `\theader Strict-Transport-Security "${hsts}"\n` : ""}	header -Server
${map("wa_set", plan.set)}
${map("wa_type", plan.type)}
${map("wa_link", plan.link)}
${map("wa_file", plan.file)}
${map("wa_found", plan.found)}
${map("wa_moved", plan.moved)}
	map {http.request.orig_uri.query} {wa_query} {
		"~^(.+)$" "?\${1}"
		default ""
	}

	route {
${plan.sets.map((set, i) => `\t\t@set${i} vars {wa_set} ${i}\n\t\theader @set${i} {\n${lines(set, 3)}\n\t\t}`).join("\n")}

		@preflight {
			method OPTIONS
			path /api/*
		}
		handle @preflight {
			header {
${lines(preflight, 4)}
			}
			respond 204
		}
		@moved not vars {wa_moved} ""
		redir @moved {wa_moved} 301
		@found not vars {wa_found} ""
		redir @found {wa_found} 302

		@index path /index.html
		redir @index /{wa_query} 301
		# Matchers of one set have no order, so what one finds is used in the next block.
		@slash path_regexp slash ^(/.+)/$
		handle @slash {
			@there file {re.slash.1}.html
			redir @there {re.slash.1}{wa_query} 301
			error 404
		}
		@html {
			path_regexp html ^(/.+)\\.html$
			not path /s/*
		}
		handle @html {
			@page file {path}
			redir @page {re.html.1}{wa_query} 301
			error 404
		}

		@known not vars {wa_file} ""
		@unknown vars {wa_file} ""
		error @unknown 404
		@typed not vars {wa_type} ""
		header @typed Content-Type {wa_type}
		@linked not vars {wa_link} ""
		header @linked Link {wa_link}
		# Set last: for a compressed file Caddy adds one of its own.
		header @known {
			defer
			Vary Accept-Encoding
		}
		rewrite @known {wa_file}
		file_server {
			precompressed br gzip
			disable_canonical_uris
		}
	}

	handle_errors {
		@program {
			expression {http.error.status_code} == 404
			path /api/*
		}
		handle @program {
			header {
${lines(plainAnswer(404, true).headers, 4)}
			}
			respond ${quoted(plainAnswer(404, true).body)} 404
		}
		@missing expression {http.error.status_code} == 404
		handle @missing {
			header {
${lines(plan.notFound, 4)}
				Vary Accept-Encoding
				-Server
				defer
			}
			rewrite * /404.html
			file_server {
				precompressed br gzip
				disable_canonical_uris
				status 404
			}
		}
	}
}
`;
}

// The path as it was asked for: a rewrite changes {path}, and a map is read whenever it is asked.
function map(target: string, { exact, patterns }: Lookup): string {
  const rows = [
    ...exact.map(([address, value]) => [quoted(address), quoted(value)]),
    ...patterns.map(([pattern, value]) => [quoted(`~${pattern}`), quoted(value.replace("$1", "\u0024{1}"))]),
  ];
  return `\tmap {http.request.orig_uri.path} {${target}} {\n${rows.map((row) => `\t\t${row.join(" ")}`).join("\n")}\n\t\tdefault ""\n\t}`;
}

function lines(headers: Headers, depth: number): string {
  const indent = "\t".repeat(depth);
  return Object.entries(headers)
    .map(([name, value]) => `${indent}${titled(name)} ${quoted(value)}`)
    .join("\n");
}

function quoted(text: string): string {
  return /[`]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : `\`${text}\``;
}
