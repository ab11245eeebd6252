import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { directoryOf } from "./directory.ts";
import { verify } from "./verify.ts";

const contacts = parse(readFileSync(new URL("../../content/contacts.yaml", import.meta.url), "utf8"));
const directory = directoryOf(contacts);

/** A text, what is found in it ("verdict ids: traits"), and why. */
const golden: readonly (readonly [string, string, string])[] = [
  ["95588", "listed hotline-icbc", "as in the registry"],
  ["110", "listed help-110", "three digits"],
  ["010-12321", "listed help-12321: separated", "with its area code, as in the registry"],
  ["12321", "listed help-12321", "without its area code"],
  ["12381", "listed help-12381", "a port of text messages"],
  ["９５５８８", "listed hotline-icbc: full-width", "full width"],
  ["九五五八八", "listed hotline-icbc: chinese-numerals", "Chinese numerals"],
  ["玖伍伍捌捌", "listed hotline-icbc: chinese-numerals", "formal numerals"],
  ["幺幺零", "listed help-110: chinese-numerals", "as spoken"],
  ["9 5 5 8 8", "listed hotline-icbc: separated", "spaced"],
  ["955-88", "listed hotline-icbc: separated", "hyphen"],
  ["9\u200b5\u200b5\u200b8\u200b8", "listed hotline-icbc: separated", "invisible characters"],
  ["𝟗𝟓𝟓𝟖𝟖", "listed hotline-icbc: other-digits", "mathematical digits"],
  ["⑨⑤⑤⑧⑧", "listed hotline-icbc: other-digits", "circled digits"],
  ["9️⃣5️⃣5️⃣8️⃣8️⃣", "listed hotline-icbc: separated", "emoji"],
  ["95五八8", "listed hotline-icbc: chinese-numerals", "scripts mixed"],
  ["+86 95588", "listed hotline-icbc: separated,country-code", "from abroad"],
  ["+8695588", "listed hotline-icbc: country-code", "from abroad, unspaced"],
  ["008695588", "listed hotline-icbc: country-code", "from abroad by 00"],
  ["095588", "listed hotline-icbc: leading-zero", "leading zero"],
  ["01095588", "listed hotline-icbc: area-code", "area code"],
  ["010-95588", "listed hotline-icbc: separated,area-code", "area code, hyphen"],
  ["9558B", "look-alike hotline-icbc: letters-as-digits", "a letter for 8"],
  ["1OO86", "look-alike carrier-mobile: letters-as-digits", "letters for zeros"],
  ["l0086", "look-alike carrier-mobile: letters-as-digits", "a letter first"],
  ["95586", "look-alike hotline-cmbc: swapped,short-code", "two digits swapped are likelier than one wrong"],
  ["95858", "look-alike hotline-icbc: swapped,short-code", "two digits swapped"],
  [
    "9558",
    "look-alike hotline-icbc,hotline-psbc,hotline-spdb,hotline-citic,hotline-cmbc,hotline-cgb: digit-missing",
    "one digit less, alone in the field",
  ],
  ["尾号9558", "", "four digits among words are a tail as often as a number"],
  ["119", "unlisted ", "three digits, one off a registered number, and real"],
  ["955888", "look-alike hotline-icbc: digit-extra,short-code", "one digit more"],
  ["9558812", "look-alike hotline-icbc: longer", "a registered number with more behind it"],
  ["九五五八六", "look-alike hotline-cmbc: chinese-numerals,swapped,short-code", "Chinese numerals, one off"],
  ["106980095588", "look-alike hotline-icbc: longer,sms-port", "a port that ends like a hotline"],
  ["1069123456789", "unlisted : sms-port", "a port"],
  ["13800138000", "unlisted : mobile", "a mobile number"],
  ["138 0013 8000", "unlisted : separated,mobile", "a mobile number in groups"],
  ["+86-138-0013-8000", "unlisted : separated,mobile,country-code", "a mobile number from abroad"],
  ["400-123-4567", "unlisted : separated,service-400", "a 400 number"],
  ["4000095588", "look-alike hotline-icbc: longer,service-400", "a 400 number that ends like a hotline"],
  ["010-62345678", "unlisted : separated,landline", "a landline"],
  ["+1 202 555 0123", "unlisted : separated,abroad", "a number abroad"],
  ["00442079460000", "unlisted : abroad", "a number abroad by 00"],
  ["95001", "unlisted : short-code", "a hotline that the registry does not hold"],
  ["转人工打95588人工服务", "listed hotline-icbc", "人 after a number counts nothing here"],
  ["6222021234567890128", "secret ", "a card number is no contact"],
  ["您的验证码是382910，请勿告诉他人", "secret : short-code", "a code is no contact"],
  ["95588，10086；95599", "listed hotline-icbc|listed carrier-mobile|listed hotline-abc", "several"],
  ["95588 95599", "listed hotline-icbc|listed hotline-abc", "several with a space between"],
  ["打95588一次", "listed hotline-icbc", "a numeral that belongs to the next word"],
  ["打95588 1号键", "listed hotline-icbc", "a digit that belongs to the next word"],
  ["95588 95588", "listed hotline-icbc", "each once"],
  ["No.95588", "listed hotline-icbc", "letters of a word are no digits"],
  ["您尾号1234的卡于11月22日15:20支出50000.00元，余额128.50元", "", "a tail, a date, a time, amounts"],
  ["2026-11-22 15:20", "", "a date and a time"],
  ["付了10000元，等了24小时", "", "amount and time"],
  [
    "官网 www.icbc-vip.top 客服 400-123-4567",
    "unlisted : brand-inside =工商银行|unlisted : separated,service-400",
    "address and number",
  ],
  ["https://icbc.com.cn/login", "unlisted : brand-inside =工商银行", "even a likely address is not known here"],
  ["http://icbc.com.cn.pay-safe.vip/x", "look-alike : brand-in-front =工商银行", "the name stands before the site"],
  ["http://a1ipay.com", "look-alike : brand-imitated =支付宝", "1 for l"],
  ["http://wеixin.qq.com", "look-alike : mixed-scripts,brand-imitated =微信", "a Cyrillic letter"],
  ["http://xn--80ak6aa92e.com", "look-alike : punycode", "punycode"],
  ["http://аррӏе.com", "look-alike : foreign-letters", "all Cyrillic"],
  ["https://icbc.com.cn@evil.top/a", "look-alike : before-at", "what stands before @ is not the site"],
  [
    "http://a1ipay.com，加微信 kefu_abc",
    "look-alike : brand-imitated =支付宝|account unlisted ",
    "a comma ends an address",
  ],
  ["点http://example.com请拨打95588，谢谢", "unlisted |listed hotline-icbc", "Chinese words end it too"],
  ["https://example.com/pay?id=4008666777&t=1", "unlisted ", "numbers inside an address are none"],
  ["http://工商银行.com/x", "unlisted : brand-inside =工商银行", "a Chinese name after the scheme"],
  ["http://1.2.3.4/icbc", "unlisted : bare-ip", "an address without a name"],
  ["https://t.cn/A6abc", "unlisted : short-link", "a short link"],
  ["ｗｗｗ．ａｌｉｐａｙ．ｃｏｍ", "unlisted : brand-inside =支付宝", "full width"],
  ["icbc。com", "look-alike : hidden-dot,brand-inside =工商银行", "a Chinese full stop for a dot"],
  ["icbc[.]com", "look-alike : hidden-dot,brand-inside =工商银行", "a dot in brackets"],
  ["请登录icbc.com.cn查询", "unlisted : brand-inside =工商银行", "inside a sentence"],
  ["工商银行.com", "unlisted : brand-inside =工商银行", "a Chinese name"],
  ["example.com", "unlisted ", "an address without anything special"],
  ["soccbank.com", "unlisted ", "ccb inside another word"],
  ["加微信 kefu_95588", "account unlisted ", "an account"],
  ["QQ：123456789", "account unlisted ", "an account"],
  ["help@icbc.com.cn", "account unlisted ", "an address for letters"],
  ["钱被骗了怎么办", "", "nothing to look up"],
  ["", "", "nothing"],
];

function shown(text: string): string {
  return verify(text, directory)
    .map(({ kind, verdict, contacts: ids, traits, brand }) => {
      const about = traits.length > 0 ? `: ${traits.join()}` : "";
      return `${kind === "account" ? "account " : ""}${verdict} ${ids.join()}${about}${brand ? ` =${brand}` : ""}`;
    })
    .join("|");
}

/** Numbers between 0 and 1, the same at every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("verify", () => {
  it.each(golden)("reads “%s” as “%s”: %s", (text, found) => expect(shown(text)).toBe(found));

  it("answers 10,000 random texts without a throw, with ids of the registry and nothing of the text", () => {
    const random = generator(7);
    const pieces = [
      "95588",
      "１０００",
      "九五",
      "106",
      "+86",
      "0",
      "-",
      " ",
      "(",
      ")",
      ".",
      "com",
      "http://",
      "www.",
      "icbc",
      "а",
      "xn--",
      "@",
      "/",
      "微信",
      "QQ",
      "验证码",
      "元",
      "O",
      "l",
      "\u200b",
      "\u202e",
      "\ud800",
      "😀",
      "<b>",
      "$&",
      "\n",
      "。",
      "[.]",
      "1234567",
      "中",
    ];
    const words = new Set(["kind", "verdict", "contacts", "traits", "brand"]);
    for (let i = 0; i < 10_000; i++) {
      const length = Math.floor(random() * 12);
      const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join("");
      for (const finding of verify(text, directory)) {
        expect(Object.keys(finding).every((key) => words.has(key))).toBe(true);
        for (const id of finding.contacts) expect(contacts[id], `${text}: ${id}`).toBeDefined();
        expect(finding.verdict === "listed").toBe(finding.verdict === "listed" && finding.contacts.length > 0);
      }
    }
  });

  it("calls listed only what consists of an entry's digits, a known prefix apart", () => {
    const random = generator(11);
    const own = new Set(directory.numbers.map(({ digits }) => digits));
    for (let i = 0; i < 10_000; i++) {
      const digits = String(Math.floor(random() * 10 ** (3 + Math.floor(random() * 12))));
      const listed = verify(digits, directory).some(({ verdict }) => verdict === "listed");
      const bare = digits.replace(/^(?:00)?86(?=\d{5})/, "").replace(/^0(?:10|2\d|[3-9]\d\d)?/, "");
      if (listed) expect(own.has(digits) || own.has(bare), digits).toBe(true);
      else expect(own.has(digits), digits).toBe(false);
    }
  });

  it("finds every number of the registry however it is written, and knows addresses once the registry holds some", () => {
    for (const { id, digits } of directory.numbers) {
      const han = digits.replace(/\d/g, (d) => "零一二三四五六七八九".charAt(Number(d)));
      const wide = digits.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
      for (const text of [digits, han, wide, [...digits].join(" "), `请打${digits}，`, `(${digits})`])
        expect(
          verify(text, directory).map(({ verdict, contacts: ids }) => [verdict, ids.includes(id)]),
          text,
        ).toEqual([["listed", true]]);
    }
    const withWeb = directoryOf({ site: { kind: "web", value: "https://www.example-bank.cn/" } });
    expect(verify("https://www.example-bank.cn/x", withWeb)).toMatchObject([{ verdict: "listed", contacts: ["site"] }]);
    expect(verify("login.example-bank.cn", withWeb)).toMatchObject([{ verdict: "listed" }]);
    expect(verify("examp1e-bank.cn", withWeb)).toMatchObject([{ verdict: "look-alike", contacts: ["site"] }]);
    expect(verify("notexample-bank.cn", withWeb)).toMatchObject([{ verdict: "unlisted" }]);
    expect(verify("example-bank.cn.vip.top", withWeb)).toMatchObject([{ verdict: "unlisted" }]);
  });

  it("reads long and hostile texts at once", () => {
    const started = performance.now();
    for (const piece of [
      "1 ",
      "九",
      "a.",
      "com.",
      "http://",
      "@",
      "O0",
      "(",
      "+86",
      "-1",
      "xn--",
      "微信",
      "a-",
      "1.1.",
    ])
      verify(piece.repeat(3000), directory);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
