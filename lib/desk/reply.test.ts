import { describe, expect, it } from "vitest";
import type { DeskArticle, DeskStep } from "./catalog.ts";
import { places, replyTo } from "./fixtures/content.ts";
import { CLOSING, SELF_CUSTODY } from "./reply.ts";
import { chooseSteps } from "./steps.ts";

/** What a reply to a real section must hold, and must not, with the reason. */
const golden: readonly {
  readonly at: string;
  readonly why: string;
  readonly holds: readonly string[];
  readonly lacks?: readonly string[];
}[] = [
  {
    at: "failures/disconnect#do-now",
    why: "a section with steps: verdict, what not to do, its first three steps, link and code",
    holds: [
      "断线一般不影响您的钱。",
      "先别再付：",
      "1. 断的时候正在付款或转账：先看那笔钱扣了没有。",
      "3. 网页也打不开：关掉",
      "/s/101-1 （编号 101-1）",
    ],
  },
  {
    at: "failures/disconnect#mid-payment",
    why: "its retry step is the third, so the look into the bill comes first and the retry no longer fits",
    holds: ["1. 断的时候正在付款或转账：先看那笔钱扣了没有。", "3. 账单写着处理中"],
    lacks: ["再付一次"],
  },
  {
    at: "failures/disconnect#pay-again",
    why: "a retry step asked for by its own code still comes after the look into the bill",
    holds: [
      "1. 断的时候正在付款或转账：先看那笔钱扣了没有。",
      "2. 刷新后账单和银行都没有这笔，对方也没收到：确认没扣款，再付一次。",
    ],
  },
  {
    at: "failures/disconnect#reinstall",
    why: "a destructive step carries the warning for those who keep their own keys",
    holds: ["最后才卸载重装。", SELF_CUSTODY],
  },
  {
    at: "failures/phone-change#new-phone",
    why: "the warning says which of the steps it is about",
    holds: ["2. 新手机样样都能用：旧手机退出登录，再清除。", `第 2 步会清掉手机里的数据：${SELF_CUSTODY}`],
  },
  {
    at: "failures/disconnect#timeout",
    why: "a message on the screen is answered by what it means",
    holds: ["“网络连接超时，请稍后重试”：请求送出去了，没等到回音。"],
    lacks: ["1. "],
  },
  {
    at: "failures/disconnect#by-wallet",
    why: "advice for one wallet model names the model",
    holds: ["银行的钱包：钱记在银行账上。", "数字人民币：先看这个钱包的交易记录"],
  },
  {
    at: "failures/account-locked#four-kinds",
    why: "a heading with nothing below it is answered by the article's first steps, under its own code",
    holds: ["1. 停手，不再试密码。", "（编号 105-8）"],
  },
  {
    at: "failures/withdrawal-failure",
    why: "a whole article is answered by its first steps, under the article's code",
    holds: ["1. 打开这笔提现的详情。", "/s/108 （编号 108）"],
  },
  {
    at: "failures/refund-missing#open-detail",
    why: "where the verdict warns of a swindle, the reply does",
    holds: ["不要再付：退款不用您先付一分钱，让您先付的是骗局。"],
  },
  {
    at: "prompts/network-timeout",
    why: "an explained message opens with its meaning, and cautions as the failure does in which it is answered",
    holds: ["您好，手机发出去的请求没等到回音", "先别再付：断在付款途中的"],
  },
  {
    at: "faq/funds-safe",
    why: "a question is answered by its own first words, said once",
    holds: ["您好，一般不会。断线断的是手机和服务器的联系"],
  },
  {
    at: "guides/stolen-emergency#tricked",
    why: "a guide has no verdict: nothing is invented in its place",
    holds: [
      "有人联系过您，钱已经出去：先打 110，说清收款户名、账号、时间、金额，再挂失钱包和卡。\n\n1. 把这几样念给接警的人。",
    ],
    lacks: ["再付："],
  },
  {
    at: "failures/phone-change#change-number",
    why: "who only changes the number is told nothing of theft",
    holds: ["完整步骤"],
    lacks: ["110"],
  },
];

describe("the reply to a section", () => {
  it.each(golden)("$at: $why", ({ at, holds, lacks = [] }) => {
    const { text } = replyTo([at]);
    for (const words of holds) expect(text).toContain(words);
    for (const words of lacks) expect(text).not.toContain(words);
  });

  it("reads whole", () => {
    expect(replyTo(["failures/disconnect#do-now"]).text).toMatchInlineSnapshot(`
      "您好，断线一般不影响您的钱。
      先别再付：断在付款途中的，先看账单里有没有这笔扣款。

      1. 断的时候正在付款或转账：先看那笔钱扣了没有。
      2. 打开一个新网页，看手机有没有网。
      3. 网页也打不开：关掉移动数据或 Wi-Fi，再打开。

      完整步骤：https://example.org/s/101-1 （编号 101-1）

      验证码、密码、助记词，谁要都不给。
      本站没有客服电话，也不会打给您。"
    `);
  });
});

describe("a reply to several sections", () => {
  const { text } = replyTo([
    "failures/disconnect#reinstall",
    "failures/disconnect#mid-payment",
    "failures/app-crash#do-now",
  ]);
  const times = (words: string): number => text.split(words).length - 1;

  it("says each verdict, caution and warning once", () => {
    expect(times("断线一般不影响您的钱。")).toBe(1);
    expect(times("闪退一般不影响您的钱")).toBe(1);
    expect(times(SELF_CUSTODY)).toBe(1);
    expect(times(CLOSING.replace("你", "您"))).toBe(1);
  });

  it("tells its parts apart and ends with a link to each", () => {
    expect(times("【断线】")).toBe(2);
    expect(times("【闪退卡死】")).toBe(1);
    expect(text.match(/（编号 [\d-]+）/g)).toEqual([
      "（编号 101-17）",
      "（编号 101-5）",
      expect.stringMatching(/编号 \d+-1）$/),
    ]);
  });

  it("does not repeat a step that two sections share", () => {
    expect(
      replyTo(["failures/disconnect#do-now", "failures/disconnect#mid-payment"]).text.split("先看那笔钱扣了没有")
        .length - 1,
    ).toBe(1);
  });
});

/** Every place that has a code, as forms make it: nobody looks at all of them, so the rules do. */
describe("every place that has a code", () => {
  const all = [...places.byAddress.keys()];

  it("is never told to pay again without the bill", () => {
    const wrong = all.filter((at) => {
      const place = places.byAddress.get(at);
      const { text } = replyTo([at]);
      const steps = place?.article.sections.flatMap((section) => section.steps) ?? [];
      const firstOf = (some: readonly DeskStep[]) =>
        Math.min(...some.map(({ title }) => text.indexOf(`${title}。`)).filter((index) => index >= 0));
      const told = firstOf(steps.filter(({ risk }) => risk === "retry"));
      return told < firstOf(steps.filter(({ bill }) => bill)) && Number.isFinite(told);
    });
    expect(wrong).toEqual([]);
  });

  it("carries the warning wherever a reply tells to destroy", () => {
    const wrong = all.filter((at) => {
      const place = places.byAddress.get(at);
      const { text } = replyTo([at]);
      const risky =
        place?.article.sections.flatMap(({ steps }) => steps.filter(({ risk }) => risk === "destructive")) ?? [];
      return risky.some(({ title }) => text.includes(`${title}。`)) && !text.includes(SELF_CUSTODY);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the steps chosen", () => {
  const step = (id: string, more: Partial<DeskStep> = {}): DeskStep => ({ id, code: id, title: id, ...more });
  const article = (...steps: DeskStep[]): DeskArticle => ({ sections: [{ steps }] }) as unknown as DeskArticle;
  const ids = (steps: readonly DeskStep[]): string[] => steps.map(({ id }) => id);

  it("are the first three", () => {
    const steps = [step("a"), step("b"), step("c"), step("d")];
    expect(ids(chooseSteps(article(...steps), steps))).toEqual(["a", "b", "c"]);
  });

  it("leave a step that pays again out where the article never looks in the bill", () => {
    const steps = [step("a"), step("again", { risk: "retry" })];
    expect(ids(chooseSteps(article(...steps), steps))).toEqual(["a"]);
  });

  it("take the look into the bill from an earlier section, not a later one", () => {
    const again = step("again", { risk: "retry" });
    const whole = article(step("bill", { bill: true }), again, step("late", { bill: true }));
    expect(ids(chooseSteps(whole, [again]))).toEqual(["bill", "again"]);
  });

  it("are not given a second look where one is among them", () => {
    const steps = [step("bill", { bill: true }), step("again", { risk: "retry" })];
    expect(ids(chooseSteps(article(...steps), steps))).toEqual(["bill", "again"]);
  });
});
