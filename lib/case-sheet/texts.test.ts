import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cleaned, tooLong } from "./clean.ts";
import {
  choiceFields,
  emptySheet,
  isEmpty,
  type Sheet,
  sheetOf,
  textFields,
  troubles,
  walletKinds,
  wishes,
} from "./fields.ts";
import { officeIds, rungs } from "./offices.ts";
import { secretIn } from "./refusals.ts";
import { refusals, safeText } from "./sheet-check.ts";
import { audiences, caseText } from "./texts.ts";
import { triedFrom, triedTable } from "./tried.ts";

const sheet: Sheet = {
  ...emptySheet,
  wallet: "支付宝",
  kind: "payment",
  trouble: "charged-not-completed",
  time: "11 月 22 日 15:20",
  amount: "128.50",
  order: "2026 1122 0014 0004 821",
  message: "“支付结果确认中”",
  tried: "看过账单：已扣款\n问过商家：没收到",
  wish: "locate",
};

describe("caseText", () => {
  it("writes to customer service: what happened, the facts, what is asked for", () => {
    expect(caseText(sheet, "service").split("\n")).toEqual([
      "你好，我用支付宝，账单显示已扣款，订单却没有成功。",
      "时间：11 月 22 日 15:20",
      "金额：128.50 元",
      "订单号最后几位：004821",
      "屏幕上的提示：“支付结果确认中”",
      "我已经试过：",
      "看过账单：已扣款",
      "问过商家：没收到",
      "请帮我查清这笔钱现在在哪里。",
      "请给我受理编号，并告诉我哪天答复。",
      "密码、验证码我不会提供，也不会共享屏幕。",
    ]);
  });

  it("writes a complaint in three parts that names the office it goes to next", () => {
    const text = caseText(sheet, "complaint", "人民银行金融消费权益保护咨询投诉电话");
    expect(text).toMatch(/^我要投诉，请转投诉部门。\n\n一、[\s\S]+\n\n二、[\s\S]+受理编号：＿+\n\n三、/);
    expect(text).toContain("把处理结果和理由书面答复我");
    expect(text).toMatch(/我会向人民银行金融消费权益保护咨询投诉电话反映。\n密码、验证码我不会提供，也不会共享屏幕。$/);
    expect(caseText(sheet, "complaint")).toMatch(/书面答复我。\n密码、验证码我不会提供，也不会共享屏幕。$/);
  });

  it("writes for the police with every line there, empty ones to be filled in by hand", () => {
    const text = caseText({ ...emptySheet, trouble: "tricked", amount: "5,000" }, "police");
    expect(text).toMatch(
      /^报案情况\n姓名、证件号、联系电话：当面或在电话里说\n什么事：我被骗，自己转出了钱\n什么时候：＿+\n多少钱：5,000 元\n/,
    );
    expect(text).toContain("转给了谁（户名、账号、开户行）：＿");
    expect(text).toMatch(/受理报案，给我回执\n密码、验证码我不会提供，也不会共享屏幕。$/);
  });

  it("leaves out what is empty when it writes to customer service", () => {
    expect(caseText(emptySheet, "service")).toBe(
      "你好，我用数字钱包时遇到了问题。\n请帮我查清原因，告诉我怎样解决。\n请给我受理编号，并告诉我哪天答复。\n密码、验证码我不会提供，也不会共享屏幕。",
    );
  });

  it("asks in the person's own words when there are any, after the chosen wish", () => {
    expect(caseText({ ...emptySheet, wanted: "换一张卡收款。" }, "service")).toContain("请帮我换一张卡收款。\n");
    expect(caseText({ ...sheet, wanted: "三天内答复" }, "service")).toContain("现在在哪里，三天内答复。");
  });

  it("takes away what cannot be seen and what turns text round", () => {
    const text = caseText({ ...emptySheet, wallet: "支\u202e付\u200b宝\u0007", message: "a\nb\tc" }, "service");
    expect(text).toContain("我用支付宝时");
    expect(text).toContain("“a b c”");
  });

  it("never itself reads like a secret, whatever was chosen", () => {
    for (const trouble of troubles)
      for (const wish of wishes)
        for (const audience of audiences)
          expect(
            secretIn(caseText({ ...sheet, trouble, wish }, audience, "某处")),
            `${trouble} ${audience}`,
          ).toBeUndefined();
  });

  it("survives 10,000 random sheets: no throw, no control character, no secret", () => {
    const random = generator(5);
    let onlyWhole = 0;
    const pieces = [
      "验证码",
      "密码",
      "助记词：",
      "6222021234567890128",
      "11010519491231002X",
      "382910",
      "abandon ",
      "的 ",
      " ",
      "\n",
      "\u202e",
      "\u200b",
      "\ud800",
      "１２３４",
      "六二二二",
      "$\u007bx}",
      "<b>",
      "$&",
      "是",
      "：",
      "-",
      "0x",
      "f".repeat(64),
      "A",
      "中",
      "😀",
      "\u0000",
    ];
    for (let i = 0; i < 10_000; i++) {
      const filled: Record<string, string> = {};
      for (const { id } of textFields)
        filled[id] = Array.from(
          { length: Math.floor(random() * 6) },
          () => pieces[Math.floor(random() * pieces.length)],
        ).join("");
      const made = sheetOf({ ...filled, trouble: troubles[i % 11], kind: walletKinds[i % 4], wish: wishes[i % 5] });
      const answer = safeText(made, audiences[i % 3] ?? "service", "某处");
      if ("whole" in answer) onlyWhole++;
      if (!("text" in answer)) continue;
      expect(answer.text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u200b]/u);
      expect(secretIn(answer.text)).toBeUndefined();
    }
    expect(onlyWhole, "a person can see which field it is").toBeLessThan(50);
  });
});

describe("refusals", () => {
  it("names each field that holds a secret, and lets numbers stand where they belong", () => {
    expect(refusals(sheet)).toEqual({});
    expect(refusals({ ...sheet, order: "004821", amount: "5000" })).toEqual({});
    expect(refusals({ ...sheet, message: "382910", tried: "试过 6222021234567890128" })).toEqual({
      message: "code",
      tried: "card",
    });
    expect(refusals({ ...sheet, order: "6222021234567890128" })).toEqual({ order: "card" });
  });
});

describe("rungs", () => {
  const contacts = parse(readFileSync(new URL("../../content/contacts.yaml", import.meta.url), "utf8"));
  const acts = (trouble: Sheet["trouble"], kind: Sheet["kind"]) =>
    rungs({ trouble, kind }).map(({ act, contacts: ids }) => `${act} ${ids.join("+")}`.trim());

  it("goes from the wallet to its complaints department to the regulator of that kind of wallet", () => {
    expect(acts("payment-failure", "payment")).toEqual(["ask in-app", "escalate", "outside help-12363"]);
    expect(acts("account-locked", "bank")).toEqual(["ask issuing-bank", "escalate", "outside help-12378"]);
    expect(acts("login-failure", "ecny")).toEqual([
      "ask in-app+ecny-operator",
      "escalate",
      "outside help-12378+help-12345",
    ]);
    expect(acts("", "")).toEqual(["ask in-app", "escalate", "outside help-12345"]);
  });

  it("puts the police before all when money was taken, the shop before the wallet in a purchase", () => {
    expect(acts("tricked", "payment")[0]).toBe("police help-110");
    expect(acts("stolen", "bank")[0]).toBe("police help-110");
    expect(acts("refund", "payment")).toEqual([
      "merchant merchant",
      "ask in-app",
      "escalate",
      "outside help-12363+help-12315",
    ]);
  });

  it("names entries of the registry and no others", () => {
    for (const id of officeIds) expect(contacts[id], id).toBeDefined();
    for (const trouble of [...troubles, ""] as const)
      for (const kind of [...walletKinds, ""] as const)
        for (const { contacts: ids } of rungs({ trouble, kind })) for (const id of ids) expect(officeIds).toContain(id);
  });
});

describe("triedFrom", () => {
  const flows = triedTable([
    {
      id: "refund",
      first: "detail",
      nodes: {
        detail: {
          question: "写到哪一步了？",
          answers: [
            { id: "done", text: "写着成功", next: "paid" },
            { id: "none", text: "没有" },
          ],
        },
        paid: { question: "用什么付的？", answers: [{ id: "balance", text: "余额" }] },
      },
    },
  ]);

  it("replays the answers in words", () => {
    expect(triedFrom("#tried=refund/done.balance", flows)).toEqual({
      trouble: "refund",
      text: "写到哪一步了？写着成功。\n用什么付的？余额。",
    });
    expect(triedFrom("#tried=refund", flows)).toEqual({ trouble: "refund", text: "" });
  });

  it.each([
    "",
    "#main",
    "#tried=",
    "#tried=unknown/a",
    "#tried=__proto__/x",
    "#tried=constructor",
    "#tried=refund/../x",
    "#tried=<b>/x",
  ])("knows nothing of %s", (fragment) => expect(triedFrom(fragment, flows)).toBeUndefined());

  it("stops at the first answer it does not know, and shows nothing of it", () => {
    expect(triedFrom("#tried=refund/done.call-4008666777", flows)?.text).toBe("写到哪一步了？写着成功。");
    expect(triedFrom("#tried=refund/none.balance", flows)?.text).toBe("写到哪一步了？没有。");
  });
});

describe("sheetOf", () => {
  it("takes what fits and leaves the rest", () => {
    const stored = {
      wallet: "支付宝",
      kind: "bank",
      trouble: "hack",
      order: 5,
      message: "长".repeat(999),
      __proto__: { wish: "x" },
    };
    const read = sheetOf(stored);
    expect(read).toMatchObject({ wallet: "支付宝", kind: "bank", trouble: "", order: "", wish: "" });
    expect(read.message).toHaveLength(999);
    expect(tooLong(read)).toEqual({ message: 200 });
    expect(cleaned(read).message).toHaveLength(200);
    expect(cleaned({ ...emptySheet, wallet: "😀".repeat(40) }).wallet).toBe("😀".repeat(30));
    for (const odd of [undefined, null, 3, "x", []]) expect(isEmpty(sheetOf(odd))).toBe(true);
    expect(Object.keys(choiceFields)).toHaveLength(3);
  });
});

/** Numbers between 0 and 1, the same at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
