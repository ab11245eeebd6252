import { endingFor, typeOf } from "./content-types.ts";

/** Public address of what Next prerendered, from its name without ending: "failures/a" → "/failures/a"; undefined when it has none. */
export function addressOf(name: string): string | undefined {
  if (name === "_global-error") return undefined;
  if (name === "index") return "/";
  if (name === "_not-found") return "/404";
  return `/${name}`;
}

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
