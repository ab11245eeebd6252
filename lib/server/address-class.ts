import { endingOf } from "../publish/content-types.ts";

/** What kind of thing was asked for, as logs and metrics say it: few words, whatever anybody sends. */
export const addressClasses = [
  "page",
  "search",
  "api",
  "code",
  "embed",
  "asset",
  "card",
  "file",
  "feedback",
  "insights",
  "health",
] as const;
export type AddressClass = (typeof addressClasses)[number];

const beginnings: readonly (readonly [beginning: string, kind: AddressClass])[] = [
  ["/api/v1/search", "search"],
  ["/api/", "api"],
  ["/s/", "code"],
  ["/embed/", "embed"],
  ["/_assets/", "asset"],
  ["/workers/", "asset"],
  ["/card/", "card"],
  ["/feedback", "feedback"],
  ["/insights", "insights"],
  ["/healthz", "health"],
  ["/readyz", "health"],
];

/** The class of a request target as it was sent; a page of results is a search, the page with the empty field is not. */
export function addressClass(target: string): AddressClass {
  const [path = "", search = ""] = target.split("?", 2);
  if (path === "/search" && /(^|&)q=[^&]/.test(search)) return "search";
  const known = beginnings.find(([beginning]) => path.startsWith(beginning));
  return known?.[1] ?? (endingOf(path) ? "file" : "page");
}
