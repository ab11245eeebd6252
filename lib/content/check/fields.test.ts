import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const C = "content/contacts.yaml";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "a misspelt field",
    edit(F, "saidAs:", "saidAS:"),
    ["content/failures/disconnect.mdx:6  saidAS  没有这个字段；是不是想写 saidAs？"],
  ],
  [
    "an unknown field",
    edit(F, "short: 断线", "short: 断线\nmood: 好"),
    ["content/failures/disconnect.mdx:4  mood  没有这个字段；删掉它；可用的字段见 content/README.md"],
  ],
  [
    "an unknown field of the verdict",
    edit(F, "    checkFirst:", "    first: a\n    checkFirst:"),
    ["content/failures/disconnect.mdx:24  verdict.payAgain.first  没有这个字段；是不是想写 checkFirst？"],
  ],
  [
    "a missing field",
    edit(F, "owner: 编辑部\n", ""),
    ["content/failures/disconnect.mdx:2  owner  缺少必填字段（谁负责这篇）；补上它，写法见 content/README.md"],
  ],
  [
    "a missing answer's reason",
    edit(F, "    why: 断线一般不影响你的钱。\n", ""),
    [
      "content/failures/disconnect.mdx:19  verdict.moneySafe.why  缺少必填字段（为什么这样说，一句话）；补上它，写法见 content/README.md",
    ],
  ],
  [
    "a missing choice",
    edit(F, "    answer: 先别\n", ""),
    [
      "content/failures/disconnect.mdx:22  verdict.payAgain.answer  缺少必填字段（能不能再付一次）；可选：可以、先别、不要",
    ],
  ],
  [
    "a missing list",
    edit(F, "walletModels: [bank, payment]\n", ""),
    [
      "content/failures/disconnect.mdx:2  walletModels  缺少必填字段（适用的钱包类型）；补上它，写法见 content/README.md",
    ],
  ],
  [
    "an empty field",
    edit(F, "owner: 编辑部", "owner:"),
    ["content/failures/disconnect.mdx:8  owner  是空的（谁负责这篇）；写上内容"],
  ],
  [
    "an empty choice",
    edit(F, "answer: 先别", "answer:"),
    ["content/failures/disconnect.mdx:23  verdict.payAgain.answer  是空的（能不能再付一次）；可选：可以、先别、不要"],
  ],
  [
    "a value outside an enum",
    edit(F, "answer: 一般安全", "answer: 一般"),
    [
      "content/failures/disconnect.mdx:20  verdict.moneySafe.answer  “一般”不在可选的值里；是不是想写“一般安全”？可选：安全、一般安全、需要核对、有风险",
    ],
  ],
  [
    "an unknown topic",
    edit(F, "topics: [disconnect]", "topics: [disconect]"),
    [
      "content/failures/disconnect.mdx:5  topics 第 1 条  “disconect”不在可选的值里；是不是想写“disconnect”？可选：disconnect、login-failure、password、verification-code、identity-check、payment-failure、charged-not-completed、balance-anomaly、account-locked、records-missing、app-crash、withdrawal-failure、transfer-not-arrived、refund、fund-theft、security、post-update、missing-feature、complaint、contact-service、choose-payment-method、card-binding、limits、risk-control、phone-change、qr-payment、wrong-transfer、unclaimed-transfer、unwanted-deduction、minor-spending、deceased-account、card-restricted、lent-account、deposit-refund、merchant-collection、overseas-use、credit-pay、repayment、family-card、nfc-pay、account-closing、discount-missing、ecny-use、wallet-wechatpay、wallet-alipay、wallet-unionpay、wallet-ecny、wallet-jdpay、wallet-douyinpay、wallet-meituanpay、wallet-bankapp、wallet-phone、wallet-selfcustody",
    ],
  ],
  [
    "an unknown value far from all",
    edit(F, "walletModels: [bank, payment]", "walletModels: [crypto]"),
    [
      "content/failures/disconnect.mdx:32  walletModels 第 1 条  “crypto”不在可选的值里；可选：bank、payment、ecny、self-custody",
    ],
  ],
  [
    "a number for a text",
    edit(C, 'value: "95588"', "value: 95588"),
    ['content/contacts.yaml:13  hotline-icbc.value  要写成文字，现在是数字；加上引号："95588"'],
  ],
  [
    "a word for true or false",
    edit(F, "short: 断线", "short: 断线\ndraft: 是"),
    ["content/failures/disconnect.mdx:4  draft  只能写 true 或 false，现在是文字"],
  ],
  [
    "a text for a list",
    edit(F, "topics: [disconnect]", "topics: disconnect"),
    ["content/failures/disconnect.mdx:5  topics  要写成列表，现在是文字；写成 [甲, 乙]，或一行一条“- 甲”"],
  ],
  [
    "a list for a text",
    edit(F, "owner: 编辑部", "owner: [a]"),
    ["content/failures/disconnect.mdx:8  owner  要写成文字，现在是列表"],
  ],
  [
    "a text for a mapping",
    edit(F, "  wait:\n    says: 以官方 App 内公布为准。\n    fact: time-unknown\n", "  wait: 等\n"),
    ["content/failures/disconnect.mdx:25  verdict.wait  要写成下一级字段（says、fact），现在是文字"],
  ],
  [
    "a text too short",
    edit(F, "short: 断线", "short: 断"),
    ["content/failures/disconnect.mdx:3  short  太短：现在 1 字，至少 2 字"],
  ],
  [
    "a text too long",
    edit(F, "title: 断线：连不上、老掉线", "title: 断线：连不上、老掉线，一直转圈进不去，怎么也连不上"),
    ["content/failures/disconnect.mdx:2  title  太长：现在 25 字，最多 22 字"],
  ],
  [
    "a description below 50 characters",
    edit(G, "每件只要几分钟，做一次能管很久，值得现在就做。", ""),
    ["content/guides/prevention.mdx:4  description  太短：现在 37 字，至少 50 字"],
  ],
  [
    "spaces around a text",
    edit(F, "owner: 编辑部", "owner: ' 编辑部'"),
    ["content/failures/disconnect.mdx:8  owner  前后不要有空格，也不要换行"],
  ],
  [
    "too few entries",
    edit(
      F,
      "[老掉线, 满格没网, 付到一半没反应, 出门就断] }, { at: article, says: [一直转圈] }",
      "[老掉线, 一直转圈] }",
    ),
    ["content/failures/disconnect.mdx:6  saidAs  太少：现在 2 条，至少 5 条"],
  ],
  [
    "sayings of a section that is not there",
    edit(F, "at: do-now", "at: do-now-first"),
    ["content/failures/disconnect.mdx:6  saidAs 第 1 条 at  这篇里没有 #do-now-first；是不是想写 do-now？"],
  ],
  [
    "sayings of a section far from any that is there",
    edit(F, "at: do-now", "at: fees"),
    [
      "content/failures/disconnect.mdx:6  saidAs 第 1 条 at  这篇里没有 #fees；改成回答这些说法的那一节；还没有就先写，或删掉这些说法",
    ],
  ],
  [
    "more than one saying in five that leads to the whole article",
    edit(F, "says: [一直转圈]", "says: [一直转圈, 连不上]"),
    [
      "content/failures/disconnect.mdx:6  saidAs 第 2 条 at  6 条说法里 2 条写 article，最多五分之一；写明由哪一节回答，没有一节回答的先写，或删掉",
    ],
  ],
  [
    "two groups of one section",
    edit(F, "at: article", "at: do-now"),
    ["content/failures/disconnect.mdx:6  saidAs  at: do-now 有两组，合成一组"],
  ],
  [
    "sayings without a section",
    edit(
      F,
      "[{ at: do-now, says: [老掉线, 满格没网, 付到一半没反应, 出门就断] }, { at: article, says: [一直转圈] }]",
      "[老掉线, 一直转圈]",
    ),
    [
      "content/failures/disconnect.mdx:6  saidAs 第 1 条  要写成下一级字段（at、says），现在是文字",
      "content/failures/disconnect.mdx:6  saidAs 第 2 条  要写成下一级字段（at、says），现在是文字",
    ],
  ],
  [
    "a repeated entry",
    edit(F, "says: [一直转圈]", "says: [老掉线]"),
    ["content/failures/disconnect.mdx:6  saidAs  “老掉线”写了两次，删掉一个"],
  ],
  [
    "a day that does not exist",
    edit(F, "reviewBy: 2027-05-22", "reviewBy: 2027-02-30"),
    ["content/failures/disconnect.mdx:12  reviewBy  日期写成 2026-11-22 这样，而且要真有这一天"],
  ],
  [
    "a day written otherwise",
    edit(F, "reviewBy: 2027-05-22", "reviewBy: 2027/5/22"),
    ["content/failures/disconnect.mdx:12  reviewBy  日期写成 2026-11-22 这样，而且要真有这一天"],
  ],
  [
    "a title that claims to be official",
    edit(F, "title: 断线：连不上、老掉线", "title: 断线找官方客服"),
    ["content/failures/disconnect.mdx:2  title  标题不写“官网”“官方客服”"],
  ],
  [
    "a reason that is no sentence",
    edit(F, "why: 断线一般不影响你的钱。", "why: 断线一般不影响你的钱"),
    ["content/failures/disconnect.mdx:21  verdict.moneySafe.why  写成一句话，以句号“。”结尾，中间不要有句号"],
  ],
  [
    "a figure without its source",
    edit(F, "    says: 以官方 App 内公布为准。\n    fact: time-unknown", "    says: 最多 3 天。"),
    ["content/failures/disconnect.mdx:25  verdict.wait  说了数字就要写出处 fact；没有出处就写“以官方 App 内公布为准”"],
  ],
  [
    "no sources",
    edit(F, "sources:\n  - { name: 编辑部整理, fact: time-unknown }", "sources: []"),
    ["content/failures/disconnect.mdx:16  sources  太少：至少 1 条"],
  ],
  [
    "too many contacts",
    edit(F, "via: [in-app]", "via: [in-app, a, b, c, d, e]"),
    [
      "content/failures/disconnect.mdx:29  verdict.contact.via  太多：最多 5 条",
      "content/failures/disconnect.mdx:29  verdict.contact.via 第 2 条  contacts.yaml 里没有 a；改成已有的，或先加上它",
      "content/failures/disconnect.mdx:29  verdict.contact.via 第 3 条  contacts.yaml 里没有 b；改成已有的，或先加上它",
      "content/failures/disconnect.mdx:29  verdict.contact.via 第 4 条  contacts.yaml 里没有 c；改成已有的，或先加上它",
      "content/failures/disconnect.mdx:29  verdict.contact.via 第 5 条  contacts.yaml 里没有 d；改成已有的，或先加上它",
      "content/failures/disconnect.mdx:29  verdict.contact.via 第 6 条  contacts.yaml 里没有 e；改成已有的，或先加上它",
    ],
  ],
  [
    "a description that does not open with the verdict",
    edit(F, "description: 断线一般不影响你的钱。", "description: 断线一般不动钱的。"),
    [
      "content/failures/disconnect.mdx:4  description  要以急救卡 moneySafe.why 那句开头，一字不差：断线一般不影响你的钱。",
    ],
  ],
  [
    "a last change on another day",
    edit(F, "updatedOn: 2026-11-22", "updatedOn: 2026-11-21"),
    ["content/failures/disconnect.mdx:10  updatedOn  要与 changes 最后一条的日期 2026-11-22 相同"],
  ],
  [
    "changes out of order",
    edit(F, "on: 2026-11-01", "on: 2026-11-30"),
    ["content/failures/disconnect.mdx:15  changes  2026-11-22 排在 2026-11-30 后面；旧的写在前"],
  ],
  [
    "a review due before the review",
    edit(F, "reviewBy: 2027-05-22", "reviewBy: 2025-05-22"),
    ["content/failures/disconnect.mdx:12  reviewBy  早于 reviewedOn（2026-11-22）；改对这两个日期"],
  ],
  [
    "an update before publication",
    edit(F, "publishedOn: 2026-11-01", "publishedOn: 2027-11-01"),
    [
      "content/failures/disconnect.mdx:10  updatedOn  早于 publishedOn（2027-11-01）；改对这两个日期",
      "content/failures/disconnect.mdx:11  reviewedOn  早于 publishedOn（2027-11-01）；改对这两个日期",
    ],
  ],
  [
    "an unknown field of a list's entry",
    edit(F, "  - { on: 2026-11-01, what: 首次发布 }", "  - { on: 2026-11-01, what: 首次发布, colour: 红 }"),
    ["content/failures/disconnect.mdx:14  changes 第 1 条 colour  没有这个字段；可用的字段：on、what"],
  ],
  [
    "a list for a choice",
    edit(F, "answer: 先别", "answer: [先别]"),
    ["content/failures/disconnect.mdx:23  verdict.payAgain.answer  只能写一个值；可选：可以、先别、不要"],
  ],
  [
    "too many entries",
    edit(F, "topics: [disconnect]", "topics: [disconnect, security, password]"),
    ["content/failures/disconnect.mdx:5  topics  太多：现在 3 条，最多 2 条"],
  ],
];

describe("the check of frontmatter fields", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
