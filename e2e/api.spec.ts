import type { APIResponse } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { baseUrl, entryOf, fileText, manifest, pages } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

const ask = (search: string) => `/api/v1/search${search}`;
const q = (text: string) => `?q=${encodeURIComponent(text)}`;

/** The fields of a result that the contract names, and those that the site's own list needs besides. */
const fields = ["kind", "slug", "article", "title", "heading", "url", "excerpt", "score"];
const further = ["verdict", "sections"];

const openApi = JSON.parse(fileText("/api/v1/openapi.json"));

/** Addresses of the API that are files, or derived from one. */
const files = [...Object.keys(manifest.pages), ...Object.keys(manifest.derived)].filter((address) =>
  /^\/api\/v1\/(?!openapi)/.test(address),
);

/** Checks a value against a schema of the published document, by a validator that is not ours; "" when it fits. */
const misfit = (() => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: "https://openapi.test/", ...openApi });
  return (reference: string, value: unknown): string => {
    const fits = ajv.getSchema(`https://openapi.test/${reference}`);
    if (!fits) throw new Error(`${reference} is not in the document`);
    return fits(value) ? "" : ajv.errorsText(fits.errors);
  };
})();

/** The reference to the schema with which the document answers an address. */
function schemaOf(address: string): string {
  const path = Object.keys(openApi.paths).find((p) =>
    new RegExp(`^${p.replace(/\{\w+\}/g, "[^/]+")}$`).test(address.split("?")[0] ?? ""),
  );
  if (!path) throw new Error(`the document does not describe ${address}`);
  return openApi.paths[path].get.responses[200].content["application/json"].schema.$ref;
}

async function isProblem(answer: APIResponse, status: number): Promise<void> {
  expect(answer.status()).toBe(status);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  const body = await answer.json();
  expect(body).toMatchObject({ type: expect.any(String), title: expect.any(String), status });
  expect(body.detail).toMatch(/[\u4e00-\u9fff]{2,}.*。$/);
  expect(misfit("#/components/schemas/Problem", body)).toBe("");
  expect(JSON.stringify(body)).not.toMatch(/ at |node_modules|Error:/);
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
}

test("a search answers with the shape it promises", async ({ request }) => {
  const answer = await request.get(ask(q("余额不对")));
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^application\/json/);
  expect(answer.headers()["x-robots-tag"]).toContain("noindex");
  const body = await answer.json();
  expect(Object.keys(body).slice(0, 3)).toEqual(["query", "total", "results"]);
  expect(body.query).toBe("余额不对");
  expect(body.total).toBeGreaterThanOrEqual(body.results.length);
  expect(body.results.length).toBeGreaterThan(0);
  for (const result of body.results) {
    expect(Object.keys(result).filter((key) => !further.includes(key))).toEqual(fields);
    expect(result).toMatchObject({
      kind: expect.stringMatching(/^(failure|wallet|guide|faq|prompt)$/),
      slug: expect.stringMatching(/^[a-z0-9-]+$/),
      article: expect.stringMatching(/^[a-z0-9-]+$/),
      title: expect.stringMatching(/./),
      heading: expect.any(String),
      score: expect.any(Number),
    });
    expect(pages).toContain(result.url.split("#")[0]);
    expect(result.url.split("#")[0]).toMatch(new RegExp(`/${result.slug}$`));
    for (const piece of result.excerpt) expect(piece).toEqual({ text: expect.any(String), hit: expect.any(Boolean) });
    expect(result.excerpt.map(({ text }: { text: string }) => text).join("")).not.toMatch(/<\/?[a-z]/i);
  }
  const scores = body.results.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
});

test("a FAQ and a prompt name the article they lead to", async ({ request }) => {
  const { results } = await (await request.get(ask(`${q("支付结果确认中")}&limit=20`))).json();
  for (const { kind, slug, article } of results) {
    if (["failure", "wallet", "guide"].includes(kind)) expect(article).toBe(slug);
    else expect(pages.some((address) => address.endsWith(`/${article}`))).toBe(true);
  }
  expect(results.some(({ kind }: { kind: string }) => ["faq", "prompt"].includes(kind))).toBe(true);
});

test("limit limits, and is ten unless told", async ({ request }) => {
  const count = async (search: string) => (await (await request.get(ask(search))).json()).results.length;
  expect(await count(`${q("支付失败")}&limit=3`)).toBe(3);
  expect(await count(q("支付失败"))).toBe(10);
  expect(await count(`${q("支付失败")}&limit=20`)).toBe(20);
});

const refused: Readonly<Record<string, string>> = {
  "no question": "",
  "an empty question": "?q=",
  "a blank question": "?q=%20%E3%80%80",
  "101 characters": q("钱".repeat(101)),
  "101 emoji": q("😀".repeat(101)),
  "a null byte": "?q=%E6%96%AD%00%E7%BA%BF",
  "a line break": "?q=%E6%96%AD%0A%E7%BA%BF",
  "an escape": "?q=%1B%5B31m%E6%96%AD",
  "a delete": "?q=%E6%96%AD%7F",
  "broken percent-encoding": "?q=%E6%96",
  "a lone percent sign": "?q=100%",
  "a limit of none": `${q("断线")}&limit=0`,
  "a limit of 21": `${q("断线")}&limit=21`,
  "a limit that is no number": `${q("断线")}&limit=all`,
};

for (const [what, search] of Object.entries(refused)) {
  test(`${what} is refused as 400 with a reason in Chinese`, async ({ request }) => {
    await isProblem(await request.get(ask(search)), 400);
  });
}

test("a hundred characters are answered, whatever they are", async ({ request }) => {
  for (const text of [
    "钱".repeat(100),
    "😀".repeat(100),
    "a".repeat(100),
    "\u202e\u200b断线",
    "' OR 1=1 --",
    "../../etc/passwd",
  ]) {
    expect((await request.get(ask(q(text)))).status(), text).toBe(200);
  }
});

/** One address of each kind, and the methods that none of them takes. */
const oneOfEach = ["articles", "articles/disconnect", "sections/101-5", "contacts", "notices", "openapi.json"].map(
  (name) => `/api/v1/${name}`,
);

for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
  test(`${method} is refused as 405 with what is allowed`, async ({ request }) => {
    for (const address of [ask(q("断线")), ...oneOfEach, "/api/v1/no-such"]) {
      const answer = await request.fetch(address, { method });
      await isProblem(answer, 405);
      expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
    }
  });
}

test("POST with a body is refused as 405 too", async ({ request }) => {
  await isProblem(await request.post(ask(q("断线")), { data: { q: "断线" } }), 405);
});

test("an API address that is not there says so as a problem, and repeats nothing", async ({ request }) => {
  for (const [address, status] of [
    ["/api/v1/no-such", 404],
    ["/api/v2/search?q=x", 404],
    ["/api/v1/articles/zq7x", 404],
    ["/api/v1/articles/failures%2Fdisconnect", 400],
    ["/api/v1/articles/<script>zq7x</script>", 404],
    ["/api/v1/articles/__proto__", 404],
    ["/api/v1/sections/999-9", 404],
    ["/api/v1/sections/101-", 404],
    // In full width as well; 101 in full width leads to 101, as every misspelt address leads to the one that was meant.
    ["/api/v1/sections/%EF%BC%99%EF%BC%99%EF%BC%99-9", 404],
    ["/api/v1/sections/..%2f..%2fetc", 400],
    ["/api/v1/sections/101%00", 400],
    ["/api/v1/sections/constructor", 404],
    [`/api/v1/sections/${"9".repeat(3000)}`, 414],
  ] as const) {
    const answer = await request.get(address);
    await isProblem(answer, status);
    expect(await answer.text()).not.toMatch(/zq7x|script|999|proto/);
  }
});

test("the document is OpenAPI 3.1, and its examples fit", async () => {
  expect(await new Validator().validate(structuredClone(openApi))).toMatchObject({ valid: true });
  for (const path of Object.keys(openApi.paths)) {
    const { schema, example } = openApi.paths[path].get.responses[200].content["application/json"];
    expect(misfit(schema.$ref, example), path).toBe("");
  }
});

test("every answer of every address is what the document says", async () => {
  test.setTimeout(180_000);
  const searches = ["断线", "钱扣了没收到", "zfsb", "没有这样的话 %%", "101-5"].map((text) =>
    ask(`${q(text)}&limit=20`),
  );
  expect(files.filter((address) => address.startsWith("/api/v1/sections/")).length).toBeGreaterThan(900);
  const wrong: string[] = [];
  for (const address of [...files, ...searches]) {
    const answer = await fetch(baseUrl() + address);
    const why = answer.status === 200 ? misfit(schemaOf(address), await answer.json()) : String(answer.status);
    if (why) wrong.push(`${address}: ${why}`);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test("an article and a section hold complete links that lead to what is published, and no script", async ({
  request,
}) => {
  const { origin } = new URL(openApi.servers[0].url);
  const html = files
    .filter((address) => address.startsWith("/api/v1/articles/"))
    .flatMap((address) => JSON.parse(fileText(address)).sections.map((section: { html: string }) => section.html))
    .join("\n");
  expect(html).not.toMatch(/<(script|style|iframe|img|form|input)\b|\son\w+=|\sstyle=/i);
  const links = [...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => link))];
  const wrong = links.filter((link) => {
    if (/^tel:\d+$/.test(link)) return false;
    return !link.startsWith(`${origin}/`) || !(new URL(link).pathname in manifest.pages);
  });
  expect(links.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
  const article = await (await request.get("/api/v1/articles/disconnect")).json();
  expect(article.sections.map(({ html: text }: { html: string }) => text.length > 20)).not.toContain(false);
});

test("every address answers 304 to its own entity tag, HEAD without a body, and a preflight", async () => {
  for (const path of [...oneOfEach, ask(q("断线"))]) {
    const address = baseUrl() + path;
    const first = await fetch(address);
    const etag = first.headers.get("etag") ?? "";
    expect(etag, path).toMatch(/^"[^"]{10,}"$/);
    expect(first.headers.get("content-type"), path).toMatch(/^application\/json/);
    expect(first.headers.get("cache-control"), path).toMatch(/max-age=(300|0), must-revalidate/);
    for (const tag of [etag, `"x", W/${etag}`]) {
      const again = await fetch(address, { headers: { "if-none-match": tag } });
      expect([again.status, again.headers.get("etag"), await again.text()], path).toEqual([304, etag, ""]);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect((await fetch(address, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, await head.text()], path).toEqual([200, ""]);
    const preflight = await fetch(address, { method: "OPTIONS", headers: { origin: "https://desk.example" } });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")], path).toEqual([204, "*"]);
  }
});

test("a step answers with its section's file, edited: in JSON, as Markdown, in a frame", async () => {
  for (const address of Object.keys(manifest.derived).filter((_, i) => i % 40 === 0)) {
    const answer = await fetch(baseUrl() + address);
    expect([address, answer.status, await answer.text()]).toEqual([address, 200, fileText(address)]);
    const { "content-type": type = "", "x-robots-tag": robots = null } = entryOf(address).headers;
    expect([answer.headers.get("content-type"), answer.headers.get("x-robots-tag")]).toEqual([type, robots]);
    const again = await fetch(baseUrl() + address, {
      headers: { "if-none-match": answer.headers.get("etag") ?? "" },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await fetch(baseUrl() + address, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  }
});

test("an address answers under the name that a host of files gives it too", async ({ request }) => {
  const [plain, named] = [await request.get("/api/v1/contacts"), await request.get("/api/v1/contacts.json")];
  expect(await named.text()).toBe(await plain.text());
  await isProblem(await request.get("/api/v1/no-such.json"), 404);
});

test("the OpenSearch description leads to a search that answers", async ({ request }) => {
  const answer = await request.get("/opensearch.xml");
  expect(answer.headers()["content-type"]).toMatch(/^application\/opensearchdescription\+xml/);
  const [, template = ""] = /type="text\/html" method="get" template="([^"]+)"/.exec(await answer.text()) ?? [];
  const { pathname, search } = new URL(template.replace("{searchTerms}", encodeURIComponent("断线")));
  expect(await (await request.get(pathname + search)).text()).toContain('class="results"');
});
