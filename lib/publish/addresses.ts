import { endingFor, typeOf } from "./content-types.ts";

/**
 * File of an address in dist/. "/failures/a" is failures/a.html, not failures/a/index.html: GitHub and Cloudflare Pages,
 * Netlify, `serve`, and nginx or Caddy with one line answer the clean address with it, where a folder would redirect to
 * "/failures/a/", an address that we do not have.
 */
export function fileOf(address: string, type: string): string {
  if (address === "/") return "index.html";
  // "/check/x/a.yes" has no ending: only one that the table knows is.
  return address.slice(1) + (typeOf(address) ? "" : `.${endingFor(type)}`);
}
