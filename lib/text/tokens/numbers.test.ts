import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers.ts";
import { plainText } from "./plain.ts";

const known = new Set(["95588", "95599", "95533", "95017", "10086", "10000", "110", "120", "12345", "96110", "12381"]);

function found(text: string): string {
  const plain = plainText(text);
  return numbersIn(plain, [], { known, doubtful: "leave" })
    .map((token) => {
      const written = plain.chars.slice(token.start, token.end).join("");
      if (token.kind === "secret") return `${token.secret} ${written}`;
      return [written, ...(written === token.digits ? [] : [`→${token.digits}`]), ...token.writing].join(" ");
    })
    .join("|");
}

/** A text, the numbers in it (as written, → digits where they differ, how written), and why. */
const golden: readonly (readonly [string, string, string])[] = [
  ["95588", "95588", "as it is"],
  ["９５５８８", "９５５８８ →95588 full-width", "full width"],
  ["九五五八八", "九五五八八 →95588 chinese-numerals", "Chinese numerals"],
  ["玖伍伍捌捌", "玖伍伍捌捌 →95588 chinese-numerals", "formal numerals"],
  ["打幺幺零", "幺幺零 →110 chinese-numerals", "as spoken"],
  ["9 5 5 8 8", "9 5 5 8 8 →95588 separated", "spaced"],
  ["955-88", "955-88 →95588 separated", "a hyphen"],
  ["9\u200b5\u200b5\u200b8\u200b8", "9\u200b5\u200b5\u200b8\u200b8 →95588 separated", "invisible characters"],
  ["𝟗𝟓𝟓𝟖𝟖", "𝟗𝟓𝟓𝟖𝟖 →95588 other-digits", "mathematical digits"],
  ["⑨⑤⑤⑧⑧", "⑨⑤⑤⑧⑧ →95588 other-digits", "circled digits"],
  ["❾❺❺❽❽", "❾❺❺❽❽ →95588 other-digits", "circled digits, black"],
  ["⑼⑸⑸⑻⑻", "⑼⑸⑸⑻⑻ →95588 other-digits", "digits in brackets"],
  ["9️⃣5️⃣5️⃣8️⃣8️⃣", "9️⃣5️⃣5️⃣8️⃣8 →95588 separated", "digits on keys"],
  ["95五八8", "95五八8 →95588 chinese-numerals", "scripts mixed"],
  ["+86 95588", "+86 95588 →8695588 separated", "a country's code"],
  ["＋8695588", "＋8695588 →8695588", "a full-width plus"],
  ["0086-95588", "0086-95588 →008695588 separated", "the same by 00"],
  ["(0755) 96110", "(0755) 96110 →075596110 separated", "a bracket that is closed inside belongs to it"],
  ["（95588）", "95588", "brackets around it do not"],
  ["057196110", "057196110", "an area code"],
  ["转接0110", "0110", "a zero before three digits"],
  ["转接到0-110", "0-110 →0110 separated", "the same with a hyphen, a word between"],
  ["1OO86", "1OO86 →10086 letters-as-digits", "letters for zeros"],
  ["9558B", "9558B →95588 letters-as-digits", "a letter for 8"],
  ["1○○86", "1○○86 →10086 separated,letters-as-digits".replace(",", " "), "circles for zeros"],
  ["1390000OOO1", "1390000OOO1 →13900000001 letters-as-digits", "letters in a mobile number"],
  ["l39-0000-OOO1", "l39-0000-OOO1 →13900000001 separated letters-as-digits", "a letter first"],
  ["SOS 110 报警", "110", "letters of a word are none"],
  ["一三八零零零零零零零零", "一三八零零零零零零零零 →13800000000 chinese-numerals", "a mobile number in words"],
  ["138 0000 0000", "138 0000 0000 →13800000000 separated", "in groups"],
  ["138-0000-0000，139.0000.0000", "138-0000-0000 →13800000000 separated|139.0000.0000 →13900000000 separated", "two"],
  ["+86-138-0000-0000", "+86-138-0000-0000 →8613800000000 separated", "from abroad"],
  ["017000000009", "017000000009", "a zero before a mobile number"],
  ["400-000-0009", "400-000-0009 →4000000009 separated", "a 400 number"],
  ["400 0000 009", "400 0000 009 →4000000009 separated", "grouped otherwise"],
  ["021-20000000转801", "021-20000000 →02120000000 separated", "an extension is no number"],
  ["010-62345678-801", "010-62345678 →01062345678 separated", "an extension behind a hyphen"],
  ["虚拟号13500000012转0456", "13500000012", "the number behind a masked one"],
  ["打95588转8人工", "95588", "a key to press"],
  ["+1 000 000 0000", "+1 000 000 0000 →10000000000 separated", "abroad"],
  ["+852 0000 0000 ，", "+852 0000 0000 →85200000000 separated", "abroad"],
  ["+886 2 0000 0000", "+886 2 0000 0000 →886200000000 separated", "abroad"],
  ["+1 000 000 0000 13800000000", "+1 000 000 0000 →10000000000 separated|13800000000", "abroad, then another"],
  ["00852 0000 0000", "00852 0000 0000 →0085200000000 separated", "abroad by 00"],
  ["1069000000000123发来的", "1069000000000123", "a port"],
  ["95588、95599，10086", "95588|95599|10086", "several"],
  ["95588 95599", "95588|95599", "several with a space between"],
  ["95588/10086", "95588|10086", "several with a slash"],
  ["打95588一次", "95588", "a numeral of the next word"],
  ["打95588 1号键", "95588", "a digit of the next word"],
  ["致电ICBC95588", "95588", "a name before it"],
  ["TEL95588", "95588", "letters that say telephone"],
  ["13800000000微信同号", "13800000000", "words behind it"],
  ["13800000000vx同号", "13800000000", "letters behind it that name a service"],
  ["致电 88886666 王经理", "88886666", "a local number that somebody is told to call"],
  ["第一个是955988，说我逾期", "955988", "the shape of a hotline"],
  ["被骗请立即拨打110", "110", "three digits that are called"],
  ["可以打110，也可以打120", "110|120", "several of them"],
  ["110", "110", "alone"],
  ["119", "119", "alone, not known"],
  ["9558", "9558", "alone, four digits"],
  ["没收到10000号的短信", "10000", "a round number with the word for a number"],
  ["验证码是382910，别说", "code 382910", "a code"],
  ["校验码 048213", "code 048213", "a code, a space"],
  ["123456是您的登录验证码", "code 123456", "the word behind it"],
  ["打95588问验证码", "95588", "a hotline beside the word"],
  ["6222021234567890128", "card 6222021234567890128", "a card by its check digit"],
  ["卡号 6222 0000 0000 0000 000", "card 6222 0000 0000 0000 000", "a card by the word for it"],
  ["血压110，走了120步", "", "a measure"],
  ["扣了110，又扣了10000", "", "amounts"],
  ["转了12300给他，还有96000", "", "amounts that look like hotlines"],
  ["¥12345", "", "a currency"],
  ["10000元、95588元", "", "amounts"],
  ["余额3,456.78元，支出128.00", "", "amounts"],
  ["USD 25.90，汇率 9.5588", "", "decimals"],
  ["2026-11-22 15:20，11月28日，20261128", "", "dates and times"],
  ["尾号9558，尾号为 95588", "", "tails"],
  ["订单号202611280001234，运单号：SF1390000000012", "", "orders, waybills"],
  ["取件码12-3-4567，提货码 955881", "", "codes to fetch a parcel"],
  ["航班CA1501、CZ3000、MU5101，确认号008812", "", "flights, a booking"],
  ["工号10086，警号012345", "", "numbers of staff"],
  ["身份证110101199001011234", "", "an identity"],
  ["编号 1001-3，看101-12", "", "our own codes, four digits too"],
  ["编号1001-3", "", "our own code"],
  ["1001-3", "", "our own code alone"],
  ["2026年，12306张，95588次", "", "counts"],
  ["第110条，国务院令第768号", "", "laws"],
  ["一二三四条，三五天后，十一点零五分", "", "numerals in prose"],
  ["1 2 3 4 5 选一个", "", "a row of figures"],
  ["95开头的电话，106开头", "", "beginnings"],
  ["4.2.1 版，v8.0.50", "", "versions"],
  ["", "", "nothing"],
];

describe("numbersIn", () => {
  it.each(golden)("reads “%s” as “%s”: %s", (text, expected) => expect(found(text)).toBe(expected));
});
