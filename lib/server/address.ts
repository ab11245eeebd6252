import { readQueryString } from "../text/query-string.ts";

/** An address as the server works with it. */
export interface Address {
  /** Decoded path, e.g. "/failures/disconnect". */
  readonly path: string;
  /** What follows the path as it was sent, with its "?", or "". */
  readonly search: string;
}

/** Longest request target that is answered, in bytes. */
const longest = 2048;

/** Reads a request target; a number is the status that refuses it: 414 too long, 400 malformed or ambiguous. */
export function readAddress(target: string): Address | 400 | 414 {
  if (target.length > longest) return 414;
  const cut = `${target}?`.indexOf("?");
  const raw = target.slice(0, cut);
  const path = decode(raw);
  const ambiguous = path === undefined || isAmbiguous(raw, path);
  return ambiguous ? 400 : { path, search: target.slice(cut) };
}

/** The parameters of a search part, in UTF-8 or in GBK, percent-encoded or raw; 400 when it is malformed, in neither encoding, or holds control characters. */
export function readSearch(search: string): ReadonlyMap<string, string> | 400 {
  if (/%(?![0-9a-f]{2})/i.test(search)) return 400;
  const parameters = readQueryString(search);
  const text = [...parameters].flat().join("");
  return hasControls(text) || text.includes("\ufffd") ? 400 : parameters;
}

/** Parameters as a search part in UTF-8, "" for none. */
export function utf8Search(parameters: ReadonlyMap<string, string>): string {
  return parameters.size ? `?${new URLSearchParams([...parameters])}` : "";
}

// "//host" and "/\host" would leave the site in a Location; "%2F" and dot segments name different files to different readers.
function isAmbiguous(raw: string, path: string): boolean {
  const segments = path.split("/");
  return (
    !path.startsWith("/") ||
    segments.slice(1, -1).includes("") ||
    segments.some((s) => s === "." || s === "..") ||
    /%2f|\\|%5c/i.test(raw) ||
    hasControls(path)
  );
}

function decode(text: string): string | undefined {
  if (!/^[\x21-\x7e]*$/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
