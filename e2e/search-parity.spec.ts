import type { Page } from "@playwright/test";
import { golden } from "../lib/search/golden.ts";
import { parseBody, parseHead } from "../lib/search/index-file.ts";
import type { Request, Response } from "../lib/search/protocol.ts";
import type { SearchAnswer } from "../lib/search/results.ts";
import { createSearchIndex, search } from "../lib/search/search.ts";
import { assets, baseUrl, fileText, pages, searchWorker } from "./fixtures/site.ts";
import { expect, test } from "./fixtures/test.ts";

const queries = golden.map(({ query }) => query);
const [headUrl = "", bodyUrl = ""] = ["search-head", "search-body"].map((name) => assets(name)[0]);

/** What an answer comes down to: what is found, in which order, how many in all. */
const essence = ({ total, results }: Pick<SearchAnswer, "total" | "results">) => ({
  total,
  urls: results.map(({ url }) => url),
  texts: results.map(({ excerpt }) => excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("")),
});

let answered: ReturnType<typeof essence>[] | undefined;

/** What the core answers, worked out by the first test that asks: other processes load this file too. */
function byCore(): ReturnType<typeof essence>[] {
  if (answered) return answered;
  const head = parseHead(fileText(headUrl));
  const index = createSearchIndex(head, parseBody(fileText(bodyUrl), head));
  answered = queries.map((query) => essence(search(index, query, { limit: 10 })));
  return answered;
}

async function byApi(query: string): Promise<ReturnType<typeof essence>> {
  const answer = await fetch(`${baseUrl()}/api/v1/search?limit=10&q=${encodeURIComponent(query)}`);
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status}`);
  return essence((await answer.json()) as SearchAnswer);
}

/** Asks the published worker, in the page, with both tiers loaded. What it says comes as text: Playwright reads what comes as objects piece by piece. */
async function byWorker(page: Page): Promise<SearchAnswer[]> {
  const answers = await page.evaluate(
    ({ workerUrl, queries }) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(workerUrl);
        const answers: SearchAnswer[] = [];
        const post = (request: Request) => worker.postMessage(request);
        worker.onerror = () => reject(new Error("the worker failed"));
        worker.onmessage = ({ data }: MessageEvent<Response>) => {
          if (data.type === "failed") reject(new Error(data.reason));
          if (data.type === "bodies") {
            for (const [id, query] of queries.entries()) post({ type: "search", id, query, options: { limit: 10 } });
          }
          if (data.type === "answer") answers[data.id] = data.answer;
          if (data.type === "answer" && data.id === queries.length - 1) resolve(JSON.stringify(answers));
        };
        post({ type: "load", id: -1, whole: true });
      }),
    { workerUrl: searchWorker, queries },
  );
  return JSON.parse(answers);
}

/** Every query with what was found: held against each other at once, for each expectation is a step that the report keeps. */
const listed = (found: readonly ReturnType<typeof essence>[]) => queries.map((query, i) => ({ query, ...found[i] }));

test("there are enough golden queries, and none is empty", () => {
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(queries.filter((_, i) => byCore()[i]?.urls.length === 0)).toEqual([]);
});

test("the API answers every golden query as the core does", async () => {
  test.setTimeout(120_000);
  const found: ReturnType<typeof essence>[] = [];
  for (const query of queries) found.push(await byApi(query));
  expect(listed(found)).toEqual(listed(byCore()));
});

test("the worker in the browser answers every golden query as the core does", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  expect(listed((await byWorker(page)).map(essence))).toEqual(listed(byCore()));
});

test("nearly every golden query finds its article among the first three", () => {
  const missed = golden.filter(({ expected }, i) => {
    const first = (byCore()[i]?.urls ?? []).slice(0, 3).map((url) => url.split("#")[0]);
    return !expected.some((ref) => first.some((url) => url?.endsWith(`/${ref.split("/")[1]}`)));
  });
  expect(missed.length / golden.length, missed.map(({ query }) => query).join("、")).toBeLessThanOrEqual(0.05);
});

test("every answer leads to a published page", () => {
  const dead = byCore()
    .flatMap(({ urls }) => urls)
    .filter((url) => !pages.includes(url.split("#")[0] ?? ""));
  expect([...new Set(dead)]).toEqual([]);
});

test("the page of results lists what the API lists, in its order", async ({ request }) => {
  for (const query of queries.filter((_, i) => i % 25 === 0)) {
    const html = await (await request.get(`/search?q=${encodeURIComponent(query)}`)).text();
    const shown = [...html.matchAll(/<a class="result-title" href="([^"]+)"/g)].map(([, href]) => href);
    expect(shown.slice(0, 10), query).toEqual((await byApi(query)).urls);
  }
});
