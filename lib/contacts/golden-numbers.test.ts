import { describe, expect, it } from "vitest";
import { findAddresses } from "../text/tokens/linkify.ts";
import { directory } from "./fixture.ts";
import { locate } from "./verify.ts";

/** A text; what is found in it, "verdict ids: traits"; and why. */
const golden: readonly (readonly [string, string, string])[] = [
  ["95588", "listed icbc", "as in the registry"],
  ["110", "listed police", "three digits"],
  ["010-12321", "listed spam: separated", "with its area code, as in the registry"],
  ["12321", "listed spam", "without its area code"],
  ["12381", "listed warning", "a port of text messages"],
  ["９５５８８", "listed icbc: full-width", "full width"],
  ["九五五八八", "listed icbc: chinese-numerals", "Chinese numerals"],
  ["幺幺零", "listed police: chinese-numerals", "as spoken"],
  ["9 5 5 8 8", "listed icbc: separated", "spaced"],
  ["9\u200b5\u200b5\u200b8\u200b8", "listed icbc: separated", "invisible characters"],
  ["⑨⑤⑤⑧⑧", "listed icbc: other-digits", "circled digits"],
  ["010-96110", "listed fraud: separated,area-code", "an office shows its area code"],
  ["（0571）96110", "listed fraud: separated,area-code", "the area code in brackets"],
  ["057196110", "listed fraud: area-code", "written without a break"],
  ["0755-12345", "listed city: separated,area-code", "a city's hotline"],
  ["（021）12345 回访电话", "listed city: separated,area-code", "the area code in full-width brackets"],
  ["021-962288", "unlisted : separated,short-code,area-code", "a city's own number"],
  ["021-110", "listed police: separated,area-code", "the police of another city"],
  ["010-12333", "public : separated,area-code =人社、社保", "a public office with its area code"],
  ["+8695588", "spoofed icbc: country-code", "from abroad"],
  ["+86 95588", "spoofed icbc: separated,country-code", "from abroad, spaced"],
  ["008695588", "spoofed icbc: country-code", "from abroad by 00"],
  ["0086-96110", "spoofed fraud: separated,country-code", "from abroad, the one to which people listen"],
  ["+8602196110", "spoofed fraud: country-code,area-code", "an area code makes it no better"],
  ["+86-10-95588", "spoofed icbc: separated,country-code,area-code", "an area code without its zero"],
  ["8610-96110", "spoofed fraud: separated,country-code,area-code", "the same without a sign"],
  ["+86 10 2000 0000", "unlisted : separated,landline,country-code", "a landline from abroad"],
  ["8695588", "spoofed icbc: country-code", "the country's code without a sign"],
  ["+95588", "spoofed icbc: country-code", "a plus alone"],
  ["+0095588", "spoofed icbc: country-code", "a plus and zeros"],
  ["0095588", "spoofed icbc: leading-zero", "zeros"],
  ["095588", "spoofed icbc: leading-zero", "a zero"],
  ["0110", "spoofed police: leading-zero", "a zero before three digits"],
  ["00110", "spoofed police: leading-zero", "two of them"],
  ["+110", "spoofed police: country-code", "a plus before three digits"],
  ["+86 110 打来的", "spoofed police: separated,country-code", "a country's code before three digits"],
  ["+852 95588", "spoofed icbc: separated,country-code", "another country"],
  ["0095511", "spoofed : leading-zero =平安", "a public hotline with zeros"],
  ["008612366", "spoofed : country-code =税务", "a public office from abroad"],
  ["+8612368", "spoofed : country-code =法院", "a court from abroad"],
  [
    "010-95588",
    "unlisted icbc: separated,area-code",
    "hotlines of the whole country need no area code; neither vouched for nor accused",
  ],
  ["9558B", "lookalike icbc: letters-as-digits", "a letter for 8"],
  ["1OO86", "lookalike mobile: letters-as-digits", "letters for zeros"],
  ["1390000OOO1", "lookalike : letters-as-digits,mobile", "letters in a mobile number"],
  ["961l0", "lookalike fraud: letters-as-digits", "a letter for 1"],
  ["95858", "lookalike icbc: swapped,short-code", "two digits swapped"],
  ["955888", "lookalike icbc: digit-extra,short-code", "one digit more"],
  ["961101", "lookalike fraud: digit-extra,short-code", "one digit more behind"],
  ["996110", "lookalike fraud: digit-extra", "one digit more in front"],
  ["9 5 5 8 8 1", "lookalike icbc: separated,digit-extra,short-code", "one digit more, spaced"],
  ["9558", "lookalike icbc,psbc: digit-missing", "one digit less, alone in the field"],
  ["9558812", "lookalike icbc: longer", "a registered number with more behind it"],
  ["1008611122", "unlisted", "too long for a hotline"],
  ["10086112", "lookalike mobile: longer", "more behind a carrier's"],
  ["4000095588", "lookalike icbc: longer,service-400", "a 400 number that ends like a hotline"],
  ["4006695599", "public : =农业银行", "a bank's own 400 number ends so"],
  ["106980095588", "unlisted icbc: longer,sms-port", "banks send from ports that end so, and so does anybody"],
  ["010-66195588", "unlisted icbc: separated,longer,landline", "a landline that ends so"],
  ["13800095588", "unlisted : mobile", "a mobile number that ends so"],
  ["95511 95568 95558", "public : =平安|public : =民生银行|public : =中信银行", "banks that are not registered"],
  ["95586", "public : =都邦", "one digit off four entries, and real"],
  ["95528、95595", "public : =浦发银行|public : =光大银行", "banks"],
  ["95118", "public : =京东金融", "one digit off a registered one, and real"],
  ["12366，12368，12348，12333", "public : =税务|public : =法院|public : =法律援助|public : =人社、社保", "offices"],
  [
    "119、120、122",
    "public : =消防|public : =急救|public : =交通事故报警",
    "three digits, one off a registered number, and real",
  ],
  ["95338", "public : =顺丰", "a carrier of parcels"],
  ["10085", "public : =中国移动", "one digit off a registered one, and real"],
  ["10029", "public : =虚拟运营商", "a small carrier"],
  ["95001", "unlisted : short-code", "the shape of a hotline that nobody knows"],
  ["1069123456789", "unlisted : sms-port", "a port"],
  ["13800138000", "unlisted : mobile", "a mobile number"],
  ["+86-138-0013-8000", "unlisted : separated,mobile,country-code", "a mobile number from abroad"],
  ["013800138000", "unlisted : mobile,leading-zero", "a mobile number with a zero"],
  ["400-123-4567", "unlisted : separated,service-400", "a 400 number"],
  ["010-62345678", "unlisted : separated,landline", "a landline"],
  ["+1 202 555 0123", "unlisted : separated,abroad", "a number abroad"],
  ["+1 000 000 0000", "unlisted : separated,abroad", "a number abroad that begins like a carrier's"],
  ["00442079460000", "unlisted : abroad", "a number abroad by 00"],
  ["转人工打95588人工服务", "listed icbc", "人 after a number counts nothing here"],
  ["6222021234567890128", "secret : card", "a card number is no contact"],
  ["您的验证码是382910，请勿告诉他人", "secret : code", "a code is no contact"],
  ["95588，95599；10086", "listed icbc|listed abc|listed mobile", "several"],
  ["95588 95588", "listed icbc", "each once"],
  ["95588 +8695588", "listed icbc|spoofed icbc: country-code", "the true one beside the false one"],
  ["您尾号1234的卡于11月22日15:20支出50000.00元，余额128.50元", "", "a tail, a date, a time, amounts"],
  ["付了10000元，等了24小时", "", "amount and time"],
  ["转了12300给他", "", "an amount that looks like a hotline"],
  ["取件码 12-3-4567，运单号SF1390000000012", "", "codes of parcels"],
  ["订单号：202611280001234，编号 1001-3", "", "an order, our own code"],
  ["徽.信 abc12345", "", "digits at the end of a name"],
  [
    "119，120，122",
    "public : =消防|public : =急救|public : =交通事故报警",
    "a comma between numbers parts no thousands",
  ],
  ["工号10086 的客服", "", "a number of staff"],
  ["95588转8转人工", "listed icbc", "keys to press"],
  ["虚拟号13500000012转0456", "unlisted : mobile", "an extension"],
  ["钱被骗了怎么办", "", "nothing to look up"],
  ["", "", "nothing"],
];

function shown(text: string): string {
  return locate(text, directory, findAddresses)
    .map(({ finding: { verdict, contacts, traits, owner } }) => {
      const whose = owner && contacts.length === 0 ? `=${owner}` : "";
      return [verdict, `${contacts.join()}${traits.length > 0 || whose ? ":" : ""}`, traits.join(), whose]
        .filter(Boolean)
        .join(" ");
    })
    .join("|")
    .replaceAll(" : ", " : ");
}

describe("what is said of numbers", () => {
  it.each(golden)("“%s” is “%s”: %s", (text, found) => expect(shown(text)).toBe(found));
});
