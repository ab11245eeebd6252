import { expect, it } from "vitest";
import { addressClass } from "./address-class.ts";

it.each([
  ["/", "page"],
  ["/failures/disconnect", "page"],
  ["/failures/disconnect.md", "file"],
  ["/search", "page"],
  ["/search?q=", "page"],
  ["/search?kind=faq&q=a", "search"],
  ["/api/v1/search?q=a", "search"],
  ["/api/v1/contacts", "api"],
  ["/s/101-3", "code"],
  ["/embed/101", "embed"],
  ["/_assets/a-1b2c.js", "asset"],
  ["/workers/search-1b2c.js", "asset"],
  ["/card/failures/a.png", "card"],
  ["/feedback", "feedback"],
  ["/insights/misses", "insights"],
  ["/readyz", "health"],
  // Whatever is sent makes no class of its own.
  ["/13800000000?q=secret", "page"],
  ["http://evil.example/", "page"],
  ["", "page"],
])("%s is of class %s", (target, expected) => {
  expect(addressClass(target)).toBe(expected);
});
