import { describe, expect, it } from "vitest";
import { readCorpus } from "../content/check/corpus.ts";
import { contentWith, edit, textOf } from "../content/check/fixture.ts";
import { articlesWithoutSource, factsToCheck, launchList, numbersToCheck } from "./launch.ts";
import { lintCorpus } from "./lint.ts";

const C = "content/contacts.yaml";
const A = "content/facts.yaml";
const corpusWith = (changes: Record<string, string | undefined>) =>
  lintCorpus(readCorpus(contentWith(changes)), "2026-11-28");

describe("what a person must check before the site goes public", () => {
  it("names each number that nobody compared with an official page, and no entry without a number", () => {
    expect(numbersToCheck(corpusWith({})).map(({ id }) => id)).toEqual(["hotline-icbc"]);
    expect(numbersToCheck(corpusWith(edit(C, "checked: secondary", "checked: official")))).toEqual([]);
  });

  it("names facts known at second hand, those that are not sure first", () => {
    const fact = textOf(A).replace("checked: official", "checked: secondary");
    const unsure = fact
      .replace("time-unknown", "law-unsure")
      .replace("certainty: high", "certainty: medium\n  caution: 以公布为准");
    expect(factsToCheck(corpusWith({})).map(({ id }) => id)).toEqual([]);
    expect(factsToCheck(corpusWith({ [A]: fact + unsure })).map(({ id }) => id)).toEqual([
      "law-unsure",
      "time-unknown",
    ]);
  });

  it("names the articles that rest on our own summary alone", () => {
    expect(articlesWithoutSource(corpusWith({}))).toEqual(["failures/disconnect", "wallets/icbc", "guides/prevention"]);
    const sourced = edit("content/guides/prevention.mdx", "name: 编辑部整理", "name: 消费者权益保护法");
    expect(articlesWithoutSource(corpusWith(sourced))).not.toContain("guides/prevention");
  });

  it("counts each list, so that an empty one says so", () => {
    const list = launchList(corpusWith(edit(C, "checked: secondary", "checked: official")));
    expect(list).toContain("还没对过官方页面、官方 App 或卡背面：0");
    expect(list).toContain("wallets/icbc  名称以工行公布为准。");
  });
});
