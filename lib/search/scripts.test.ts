import { describe, expect, it } from "vitest";
import { scriptIds } from "../text/scam-scripts/script-ids.ts";
import { realIndex } from "./fixtures/index.server.ts";
import { search } from "./search.ts";

const { index } = realIndex();
const first = (query: string) => search(index, query).results[0]?.url;

/** What people type of a script, and the section that must come first. */
const told: readonly (readonly [query: string, script: (typeof scriptIds)[number]])[] = [
  ["百万保障到期", "insurance-expiry"],
  ["微信百万保障要关闭吗", "insurance-expiry"],
  ["百萬保障到期", "insurance-expiry"],
  ["会员自动扣费让我关", "subscription-close"],
  ["客服说我开通了会员要取消", "subscription-close"],
  ["学生贷没注销影响征信", "campus-loan"],
  ["註銷校園貸", "campus-loan"],
  ["警察让我转钱到安全账户", "safe-account"],
  ["公检法", "safe-account"],
  ["说我手机号涉嫌诈骗要停机", "safe-account"],
  ["快递丢了三倍赔偿", "parcel-claim"],
  ["客服说商品质量问题要退款", "parcel-claim"],
  ["航班退款", "flight-refund"],
  ["航班取消短信", "flight-refund"],
  ["网上搜的客服电话要付款码", "fake-support"],
  ["共享屏幕", "screen-share"],
  ["让我下载腾讯会议", "screen-share"],
  ["刷单", "task-orders"],
  ["做任务返佣", "task-orders"],
  ["解冻费", "unfreeze-fee"],
  ["刷流水才能提现", "unfreeze-fee"],
  ["网友带我炒股", "investment"],
  ["杀猪盘是什么", "investment"],
  ["贷款先交钱", "loan-fee"],
  ["征信修复要交钱", "credit-repair"],
  ["班主任群里收费", "impersonation"],
  ["领导加我微信借钱", "impersonation"],
  ["有人转错钱给我让我还", "stranger-transfer"],
  ["社保卡停用短信", "phishing-link"],
  ["积分兑换短信", "phishing-link"],
  ["跑分是什么", "card-rental"],
  ["网警追款", "second-scam"],
  ["中奖要交税", "subsidy-prize"],
  ["闲鱼买家让我交保证金", "game-trade"],
  ["裸聊敲诈怎么办", "extortion"],
];

describe("what a swindler says", () => {
  it.each(told)("%s leads to %s first", (query, script) => expect(first(query)).toBe(`/guides/scam-calls#${script}`));

  it("is asked of every script", () => {
    const asked = new Set(told.map(([, script]) => script));
    expect(scriptIds.filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe("what costs money now", () => {
  it.each([
    "我转到安全账户了怎么办",
    "刚转了两万给刷单平台",
    "转完才知道是骗子",
    "已经共享了屏幕",
    "解冻费交了又要交",
    "我把验证码给骗子了",
    "被骗了",
    "钱被骗走了",
    "被骗了先打哪个电话",
  ])("%s leads to first aid first", (query) => expect(first(query)).toMatch(/^\/guides\/stolen-emergency/));
});
