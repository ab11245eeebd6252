import { describe, expect, it } from "vitest";
import { readCorpus } from "../content/check/corpus.ts";
import { contentWith } from "../content/check/fixture.ts";
import { lintCorpus } from "./lint.ts";
import { overview } from "./overview.ts";

describe("overview", () => {
  it("shows kinds, owners, reviews, expiries and words", () => {
    expect(overview(lintCorpus(readCorpus(contentWith({})), "2027-03-01"))).toMatchInlineSnapshot(`
      "内容概览（2027-03-01）

      篇数和字数
        故障  1 篇，47–47 字，中间的 47 字
        钱包  1 篇，5–5 字，中间的 5 字
        指南  1 篇，12–12 字，中间的 12 字
        常见问题  0 篇
        提示语  0 篇
        公告  0 篇

      负责人
        编辑部  3 篇

      该复核的文章，最早的在前
        已经过期 0，共 3
        2027-05-22  failures/disconnect  还有 82 天
        2027-05-22  wallets/icbc  还有 82 天
        2027-05-22  guides/prevention  还有 82 天

      号码和说法到期，最早的在前
        已经过期 1，共 3
        2027-02-22  contacts.yaml hotline-icbc  过期 7 天
        2027-05-22  contacts.yaml in-app  还有 82 天
        2027-05-22  facts.yaml time-unknown  还有 82 天

      每篇字数、复核日期、负责人
           47  2027-05-22  编辑部  failures/disconnect
            5  2027-05-22  编辑部  wallets/icbc
           12  2027-05-22  编辑部  guides/prevention"
    `);
  });
});
