import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const T = "content/terms.yaml";
const W = "content/wallets/icbc.mdx";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "a reference to a misspelt article",
    edit(F, "related: [guides/prevention,", "related: [guides/prevent,"),
    [
      "content/failures/disconnect.mdx:7  related 第 1 条  content/ 里没有文章 guides/prevent；是不是想写 guides/prevention？",
    ],
  ],
  [
    "a reference to an unknown folder",
    edit(F, "related: [guides/prevention,", "related: [guide/prevention,"),
    [
      "content/failures/disconnect.mdx:7  related 第 1 条  写成 文件夹/slug，例如 failures/disconnect",
      "content/failures/disconnect.mdx:7  related 第 1 条  content/ 里没有文章 guide/prevention；是不是想写 guides/prevention？",
    ],
  ],
  [
    "a reference to the wrong folder",
    edit(F, "related: [guides/prevention,", "related: [failures/prevention,"),
    [
      "content/failures/disconnect.mdx:7  related 第 1 条  content/ 里没有文章 failures/prevention；是不是想写 guides/prevention？",
    ],
  ],
  [
    "a reference to nothing",
    edit(F, "related: [guides/prevention,", "related: [guides/zzzzzzz,"),
    ["content/failures/disconnect.mdx:7  related 第 1 条  content/ 里没有文章 guides/zzzzzzz；改成已有的，或先加上它"],
  ],
  [
    "a reference to the article itself",
    edit(F, "related: [guides/prevention,", "related: [failures/disconnect,"),
    ["content/failures/disconnect.mdx:7  related 第 1 条  写的是这篇文章自己；换成别的文章"],
  ],
  [
    "an unknown contact in the verdict",
    edit(F, "via: [in-app]", "via: [inapp]"),
    [
      "content/failures/disconnect.mdx:29  verdict.contact.via 第 1 条  contacts.yaml 里没有 inapp；是不是想写 in-app？",
    ],
  ],
  [
    "an unknown fact in the verdict",
    edit(F, "    fact: time-unknown", "    fact: time-unknow"),
    ["content/failures/disconnect.mdx:27  verdict.wait.fact  facts.yaml 里没有 time-unknow；是不是想写 time-unknown？"],
  ],
  [
    "an unknown fact among the sources",
    edit(F, "编辑部整理, fact: time-unknown", "编辑部整理, fact: law"),
    ["content/failures/disconnect.mdx:17  sources 第 1 条 fact  facts.yaml 里没有 law；改成已有的，或先加上它"],
  ],
  [
    "an unknown contact of a wallet",
    edit(W, "contacts: [hotline-icbc,", "contacts: [hotline-icb,"),
    ["content/wallets/icbc.mdx:18  contacts 第 1 条  contacts.yaml 里没有 hotline-icb；是不是想写 hotline-icbc？"],
  ],
  [
    "an unknown failure among the particulars",
    edit(W, "failure: disconnect", "failure: disconect"),
    [
      "content/wallets/icbc.mdx:20  particulars 第 1 条 failure  content/failures 里没有 disconect；是不是想写 disconnect？",
    ],
  ],
  [
    "an unknown article of a term",
    edit(T, "article: failures/disconnect", "article: failures/disconect"),
    ["content/terms.yaml:8  login.article  content/ 里没有文章 failures/disconect；是不是想写 failures/disconnect？"],
  ],
  [
    "a notice's wallet, scope and days",
    {
      "content/notices/x.mdx": `---
title: 工行系统维护
description: 工行公告说系统要维护，期间付款和登录可能失败。维护时间以工行公布为准，急着付款的先换别的办法，维护结束后再看账单核对。
owner: 编辑部
publishedOn: 2026-11-22
updatedOn: 2026-11-22
reviewedOn: 2026-11-22
reviewBy: 2026-12-22
changes: [{ on: 2026-11-22, what: 首次发布 }]
sources: [{ name: 公告 }]
wallet: icb
scope: [disconect]
source: 工行公告栏
from: 2026-11-24
until: 2026-11-23
---

维护期间不要付款。
`,
    },
    [
      "content/notices/x.mdx:11  wallet  content/wallets 里没有 icb；是不是想写 icbc？",
      "content/notices/x.mdx:12  scope 第 1 条  content/failures 里没有 disconect；是不是想写 disconnect？",
      "content/notices/x.mdx:15  until  早于 from（2026-11-24）；改对这两个日期",
    ],
  ],
  [
    "references and links to a draft",
    edit(G, "short: 预防", "short: 预防\ndraft: true"),
    [
      "content/failures/disconnect.mdx:7  related 第 1 条  guides/prevention 还是草稿，发布后打不开；换成别的文章",
      "content/failures/disconnect.mdx:46  链接  /guides/prevention 还是草稿，发布后打不开；先去掉链接",
      "content/wallets/icbc.mdx:6  related 第 2 条  guides/prevention 还是草稿，发布后打不开；换成别的文章",
    ],
  ],
  [
    "a term that leads to a draft",
    {
      ...edit(F, "short: 断线", "short: 断线\ndraft: true"),
      "content/wallets/icbc.mdx": undefined,
      "content/guides/prevention.mdx": undefined,
    },
    [
      "content/failures/disconnect.mdx:8  related 第 1 条  content/ 里没有文章 guides/prevention；改成已有的，或先加上它",
      "content/failures/disconnect.mdx:8  related 第 2 条  content/ 里没有文章 wallets/icbc；改成已有的，或先加上它",
      "content/failures/disconnect.mdx:47  链接  没有 /guides/prevention 这一页；改成存在的文章，或去掉链接",
      "content/terms.yaml:8  login.article  failures/disconnect 还是草稿；先去掉它",
    ],
  ],
];

describe("the check of references", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
