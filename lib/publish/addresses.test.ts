import { expect, it } from "vitest";
import { fileOf } from "./addresses.ts";
import { endingFor, isCompressible, typeOf, withCharset } from "./content-types.ts";

it.each([
  ["/", "text/html", "index.html"],
  ["/failures/a", "text/html; charset=utf-8", "failures/a.html"],
  ["/404", "text/html", "404.html"],
  ["/sitemap.xml", "application/xml", "sitemap.xml"],
  ["/api/v1/contacts", "application/json", "api/v1/contacts.json"],
  ["/.well-known/security.txt", "text/plain", ".well-known/security.txt"],
])("%s (%s) lies in %s", (address, type, file) => {
  expect(fileOf(address, type)).toBe(file);
});

it("content types come by ending, and text says its charset", () => {
  expect(typeOf("/_assets/search-AB12.js")).toBe("text/javascript; charset=utf-8");
  expect(typeOf("/x.exe")).toBeUndefined();
  expect(() => endingFor("text/x-unknown")).toThrow("is not in lib/publish/content-types.ts");
  expect([withCharset("text/plain"), withCharset("image/png")]).toEqual(["text/plain; charset=utf-8", "image/png"]);
});

it("text and indexes are compressed, pictures are not", () => {
  const types = [
    "text/html",
    "application/json",
    "application/manifest+json",
    "image/svg+xml",
    "application/octet-stream",
  ];
  expect(types.every(isCompressible)).toBe(true);
  expect(["image/png", "font/woff2", "application/pdf"].some(isCompressible)).toBe(false);
});
