import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { codesFrom } from "../codes/lookup.ts";
import { running } from "../publish/rules.ts";
import { realIndex } from "../search/fixtures/index.server.ts";
import { golden } from "../search/golden.ts";
import { readSearchPage } from "../search/search-page.ts";
import { answer } from "./answer.server.ts";
import { handlers } from "./handlers.ts";
import type { Library } from "./library.ts";

const library: Library = {
  index: realIndex().index,
  codes: codesFrom(
    new Map([
      ["failures/disconnect", "101"],
      ["failures/disconnect#gone", "101-2"],
    ]),
    { "failures/disconnect#gone": { tombstone: "这一节撤下了" } },
  ),
  failures: [],
  calls: [],
  tells: true,
  fillSearchPage: readSearchPage('<input id="q" name="q"/><search-results>先看这里</search-results>'),
};
const ask = (target: string, coding: "br" | "gzip" | "" = "") =>
  answer({ id: 1, target, headers: {}, coding }, library);
const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

it("every address that runs has a handler, and no other", () => {
  expect([...handlers.keys()].toSorted()).toEqual(running.map(({ at, handler = at }) => handler).toSorted());
});

describe("an answer", () => {
  it("is compressed where that gains something, and named by its plain text", async () => {
    const target = "/api/v1/search?q=%E6%96%AD%E7%BA%BF";
    const [plain, gzip] = [await ask(target), await ask(target, "gzip")];
    expect([plain.coding, gzip.coding, gzip.digest]).toEqual(["", "gzip", plain.digest]);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(await ask("/api/v1/search?q=", "gzip")).toMatchObject({ status: 400, coding: "" });
  });

  it("is asked of a handler that there is", async () => {
    await expect(ask("/nowhere?q=1")).rejects.toThrow("no handler at /nowhere");
  });

  it("as a page lists what the one for machines lists, and shows the query in the field alone", async () => {
    for (const { query } of golden.filter((_, i) => i % 20 === 0)) {
      const q = encodeURIComponent(query);
      const page = textOf((await ask(`/search/results?q=${q}`)).body);
      const { results } = JSON.parse(textOf((await ask(`/api/v1/search?limit=20&q=${q}`)).body));
      const shown = [...page.matchAll(/class="result-title" href="([^"]+)"/g)].map(([, url]) => url);
      expect(shown).toEqual(results.map(({ url }: { url: string }) => url));
    }
  });

  it("to a code leads to what it stands for", async () => {
    const page = textOf((await ask("/search/results?q=%E7%BC%96%E5%8F%B7101")).body);
    expect(page).toMatch(/<p class="result-title"><a href="\/failures\/disconnect">[^<]+<\/a>/);
    const gone = textOf((await ask("/search/results?q=101-2")).body);
    expect(gone).toContain('<p class="result-title"><a href="/s/101-2">这一节撤下了</a>');
  });

  it("that is none leads, without a script too, to where the editors are told, with how sure it was and nothing of the query", async () => {
    const seen = new Set<string>();
    for (const query of ["付款断线", "考勤机刷脸总失败", "怎么开网店收款", "花呗怎么提前还", "股票亏了", "qxzvkjwpf"]) {
      const q = encodeURIComponent(query);
      const { sure } = JSON.parse(textOf((await ask(`/api/v1/search?q=${q}`)).body));
      seen.add(sure);
      const page = textOf((await ask(`/search/results?q=${q}`)).body);
      const [list = ""] = page.match(/<ul class="ways-out" data-sure="(near|nothing)">.*?<\/ul>/) ?? [];
      if (sure === "answers") expect(page).not.toContain("/tell");
      else expect(list).toContain('<a href="/tell">没找到，告诉我们</a>');
      expect(list).toContain(sure === "answers" ? "" : `data-sure="${sure}"`);
      expect(list).not.toContain(query);
      const question = { id: 1, target: `/search/results?q=${q}`, headers: {}, coding: "" } as const;
      expect(textOf((await answer(question, { ...library, tells: false })).body)).not.toContain("/tell");
    }
    expect([...seen].toSorted()).toEqual(["answers", "near", "nothing"]);
  });
});
