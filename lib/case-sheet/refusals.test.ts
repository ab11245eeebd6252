import { describe, expect, it } from "vitest";
import { type Secret, secretIn } from "./refusals.ts";

const seed12 = "abandon ability able about above absent absorb abstract absurd abuse access accident";
const seed24 = `${seed12} ripple scissors kick mammal hire column oak again sun offer wealth tomorrow`;

/** A text, what it is refused as, and why. */
const refused: readonly (readonly [string, Secret, string])[] = [
  ["验证码是382910", "code", "plainly said"],
  ["【工行】您的验证码：３８２９１０，请勿泄露", "code", "full-width, from a message"],
  ["验证码 38 29 10", "code", "spaced out"],
  ["验证码三八二九一零", "code", "in Chinese numerals"],
  ["验证码3\u200b8\u200b2\u200b9\u200b1\u200b0", "code", "with invisible characters"],
  ["382910是您的登录验证码", "code", "number first"],
  ["382910（验证码）", "code", "number first, bracket"],
  ["动态码（6位）：382910", "code", "length between word and number"],
  ["校验码 ٣٨٢٩١٠", "code", "Arabic digits"],
  ["Your verification code: 382910", "code", "English"],
  ["CVV 123", "code", "three digits on the back of a card"],
  ["支付密码是123456", "password", "plainly said"],
  ["支付密码 135790", "password", "six digits after a space"],
  ["登录密码：Abc12345!", "password", "letters and digits"],
  ["password=hunter22", "password", "English"],
  [seed12, "seed", "twelve English words"],
  [seed24, "seed", "twenty-four English words"],
  [
    seed24
      .split(" ")
      .map((word, i) => `${i + 1}. ${word}`)
      .join("\n"),
    "seed",
    "numbered, one a line",
  ],
  [seed12.toUpperCase().replace(/ /g, ","), "seed", "capitals and commas"],
  [`我的是 ${seed12} 麻烦看看`, "seed", "inside a sentence"],
  ["助记词：ripple scissors kick", "seed", "a part of it, after its name"],
  ["的 一 是 在 不 了 有 和 人 这 中 大", "seed", "twelve Chinese words"],
  ["的，一，是，在，不，了，有，和，人，这，中，大", "seed", "with commas"],
  ["1.的 2.一 3.是 4.在 5.不 6.了 7.有 8.和 9.人 10.这 11.中 12.大", "seed", "numbered"],
  ["助记词：的一是在不了有和人这中大", "seed", "without spaces, after its name"],
  [`0x${"4c0883a6".repeat(8)}`, "key", "64 hexadecimal digits"],
  ["5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "key", "wallet import format"],
  ["-----BEGIN EC PRIVATE KEY-----", "key", "PEM"],
  ["6222021234567890128", "card", "19 digits, check digit right"],
  ["6222 0212 3456 7890 128", "card", "in groups"],
  ["6222-0212-3456-7890-128", "card", "with hyphens"],
  ["６２２２０２１２３４５６７８９０１２８", "card", "full-width"],
  ["六二二二零二一二三四五六七八九零一二八", "card", "Chinese numerals"],
  ["4111111111111111", "card", "16 digits"],
  ["卡号 6222021234567890123", "card", "check digit wrong, but named as a card"],
  ["尾数 128 6222 0212 3456 7890 128", "card", "other digits before it"],
  ["11010519491231002X", "identity", "18 characters, check digit X"],
  ["110105 19491231 002x", "identity", "in groups, small x"],
  ["１１０１０５１９４９１２３１００２Ｘ", "identity", "full-width"],
  ["110105491231002", "identity", "15 digits"],
  ["身份证 110105194912310021", "identity", "check digit wrong, but named"],
];

/** A text that must pass, and why somebody writes it. */
const passed: readonly (readonly [string, string])[] = [
  ["收不到验证码，等了 24 小时", "the trouble itself"],
  ["验证码错误，请重新获取", "a message on the screen"],
  ["95588 的验证码收不到", "a hotline"],
  ["验证码发到尾号 1234 的手机上了", "last digits of a phone"],
  ["2026 年 11 月 22 日 15:20", "a time"],
  ["验证码 2026-11-22 以后就收不到", "a date after the word"],
  ["2026-11-22 15:20 付款 128.50 元，单号尾数 4821", "all together"],
  ["支付密码输错 5 次被锁", "a count"],
  ["密码是什么意思", "a question"],
  ["忘记支付密码，打 95588 打不通", "a hotline after the word"],
  ["错误代码：10023", "an error code is no verification code"],
  ["error code 50012", "in English"],
  ["2026112222001478921405812345", "28 digits: an order number"],
  ["4200002154202611221234567890", "28 digits: another's order number"],
  ["13800138000", "a phone number"],
  ["助记词忘记了怎么办，能不能帮我找回来", "about the words, not the words"],
  ["The network connection was lost. Please check your connection and try again later", "an English message"],
  [
    "Your account has been locked because of too many failed login attempts, please contact customer service",
    "another",
  ],
  ["我 用 手机 付 了 一 笔 钱", "spaced words of a sentence"],
  ["交易处理中，请稍后查看结果", "a message"],
  ["退了又装，换了网，重启过两次", "what was tried"],
  ["", "nothing"],
];

describe("secretIn", () => {
  it.each(refused)("finds in “%s” a %s: %s", (text, secret) => expect(secretIn(text)).toBe(secret));
  it.each(passed)("lets “%s” pass: %s", (text) => expect(secretIn(text)).toBeUndefined());

  it("takes a few digits alone for a code only where they are all a field holds", () => {
    expect(secretIn(" 382910 ", true)).toBe("code");
    expect(secretIn("382 910", true)).toBe("code");
    expect(secretIn("382910")).toBeUndefined();
    expect(secretIn("尾号 1234", true)).toBeUndefined();
  });

  it("finds each secret between other words", () => {
    for (const [text, secret] of refused) expect(secretIn(`前面的话。${text}。后面的话`), text).toBe(secret);
  });

  it("answers long and hostile texts at once", () => {
    const long = [
      "6 ".repeat(3000),
      "验证码".repeat(2000),
      "a ".repeat(3000),
      "的 ".repeat(11),
      `${"的 ".repeat(5000)}x`,
    ];
    const started = performance.now();
    for (const text of [...long, "1-".repeat(3000), "密码:".repeat(2000), "f".repeat(6000)]) secretIn(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
