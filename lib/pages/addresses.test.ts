import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pageAddresses } from "./addresses.ts";
import { pageParams } from "./params.server.ts";

describe("the pages of a site", () => {
  it("are its routes, those with names in brackets once for each of their values", () => {
    const params = {
      "/check/[flow]/[answers]": () => [{ flow: "lost", answers: "no.yes" }],
      "/lists/[list]": () => [],
    };
    const routes = ["/", "/check/[flow]/[answers]", "/lists/[list]", "/_global-error", "/_not-found"];
    expect(pageAddresses(routes, params)).toEqual([
      { address: "/", asked: "/" },
      { address: "/check/lost/no.yes", asked: "/check/lost/no.yes" },
      { address: "/404", asked: "/_not-found" },
    ]);
  });

  it.each([
    ["a route whose pages nobody names", {}, "/x/[slug]: nobody says which pages it stands for"],
    ["a value that is missing", { "/x/[slug]": () => [{ name: "a" }] }, "cannot stand for [slug]"],
    ["a value that is another address", { "/x/[slug]": () => [{ slug: "a/b" }] }, "“a/b” cannot stand for [slug]"],
    ["an empty value", { "/x/[slug]": () => [{ slug: "" }] }, "“” cannot stand for [slug]"],
  ])("are refused for %s", (_, params, message) => {
    expect(() => pageAddresses(["/x/[slug]"], params)).toThrow(message);
  });
});

describe("the pages of app/", () => {
  const files = globSync("app/**/page.tsx").map((file) => file.replaceAll("\\", "/"));
  const routeOf = (file: string) => file.replace(/^app|\/\([^)]*\)|\/page\.tsx$/g, "") || "/";

  it("have a row for each route with names in brackets, and no row is left over", () => {
    const routes = files.map(routeOf).filter((route) => route.includes("["));
    expect(Object.keys(pageParams).sort()).toEqual(routes.sort());
  });

  // A page is rendered once, when it is published: what depends on who asks would be the same for everybody.
  it.each([...files, ...globSync("app/*.tsx")])("%s asks nothing of the request", (file) => {
    const text = readFileSync(file, "utf8");
    expect(text).not.toMatch(/searchParams|next\/headers|\bconnection\(|next\/cache|force-dynamic/);
    if (/\[[^\]]+\]\/page\.tsx$/.test(file)) expect(text).toContain("dynamicParams = false");
  });
});
