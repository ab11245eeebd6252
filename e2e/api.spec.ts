import type { APIResponse } from "@playwright/test";
import { pages } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

const ask = (search: string) => `/api/v1/search${search}`;
const q = (text: string) => `?q=${encodeURIComponent(text)}`;

/** The fields of a result that the contract names, and those that the site's own list needs besides. */
const fields = ["kind", "slug", "article", "title", "heading", "url", "excerpt", "score"];
const further = ["verdict", "sections"];

async function isProblem(answer: APIResponse, status: number): Promise<void> {
  expect(answer.status()).toBe(status);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  const body = await answer.json();
  expect(body).toMatchObject({ type: expect.any(String), title: expect.any(String), status });
  expect(body.detail).toMatch(/[\u4e00-\u9fff]{2,}.*。$/);
  expect(JSON.stringify(body)).not.toMatch(/ at |node_modules|Error:/);
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

for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
  test(`${method} is refused as 405 with what is allowed`, async ({ request }) => {
    const answer = await request.fetch(ask(q("断线")), { method });
    await isProblem(answer, 405);
    expect(answer.headers().allow).toContain("GET");
  });
}

test("POST with a body is refused as 405 too", async ({ request }) => {
  await isProblem(await request.post(ask(q("断线")), { data: { q: "断线" } }), 405);
});

test("an API address that is not there says so as a problem", async ({ request }) => {
  await isProblem(await request.get("/api/v1/no-such"), 404);
  await isProblem(await request.get("/api/v2/search?q=x"), 404);
});
