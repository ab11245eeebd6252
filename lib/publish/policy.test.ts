import { expect, it } from "vitest";
import { parsePage } from "./html.ts";
import { inspect } from "./inspect.ts";
import { policyFor } from "./policy.ts";

const policy = (body: string) => policyFor(parsePage(body), (text) => `<${text}>`);

it("allows a page of words nothing but its own pictures", () => {
  expect(policy("<p>文</p>")).toBe("default-src 'none'; img-src 'self'; form-action 'none'; base-uri 'none'");
});

it("allows modules to fetch, to start a worker and to send a form", () => {
  const all = policy('<script type="module" src="/_assets/a-1.js"></script>');
  expect(all).toContain("script-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'");
});

it("allows what stands on the page: a form, a manifest, a picture inside the sheet", () => {
  expect(policy('<form action="/search"></form>')).toContain("form-action 'self'");
  expect(policy('<link rel="manifest" href="/m.webmanifest">')).toContain("manifest-src 'self'");
  expect(policy("<style>a{background:url(data:image/svg+xml,x)}</style>")).toContain("img-src 'self' data:");
});

it("names each sheet once and never says unsafe", () => {
  const all = policy("<style>a{}</style><style>a{}</style><style>b{}</style>");
  expect(all).toContain("style-src 'sha256-<a{}>' 'sha256-<b{}>'");
  expect(all).not.toContain("unsafe");
});

it("lets forms and modules send to the one origin that takes feedback, where that is another", () => {
  const page = parsePage(
    '<form method="post" action="https://f.example/feedback"></form><script src="/_assets/a-1.js"></script>',
  );
  const all = policyFor(page, (text) => text, "https://f.example");
  expect(all).toContain("connect-src 'self' https://f.example;");
  expect(all).toContain("form-action 'self' https://f.example;");
  expect(inspect(page, "https://f.example")).toEqual([]);
  expect(inspect(page, "https://g.example")).toHaveLength(1);
  expect(policyFor(parsePage("<p>文</p>"), (text) => text, "https://f.example")).not.toContain("f.example");
});
