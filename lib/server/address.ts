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

/** Value of a parameter, undefined when it is absent; 400 when the search part is malformed or holds control characters. */
export function readParameter(search: string, name: string): string | undefined | 400 {
  const text = decode(search);
  if (text === undefined || hasControls(text)) return 400;
  return new URLSearchParams(search).get(name) ?? undefined;
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
