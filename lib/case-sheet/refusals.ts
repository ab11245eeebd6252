import { isCardNumber } from "../text/tokens/card.ts";
import { digitsOf, hanDigits, INVISIBLE, plainText } from "../text/tokens/plain.ts";
import { hasSeed } from "./seeds.ts";

/** What must never be written down for anybody. */
export const secrets = ["code", "password", "seed", "key", "card", "identity"] as const;
export type Secret = (typeof secrets)[number];

const HAN_NUMBER = new RegExp(`[${hanDigits}](?:[ -]?[${hanDigits}]){3,}`, "g");

/**
 * The first kind of secret in a text, undefined when there is none. `alone` says that the text is all a field
 * holds: four to eight digits by themselves are then taken for a code.
 */
export function secretIn(text: string, alone = false): Secret | undefined {
  const plain = plainText(text).plain.split(INVISIBLE).join("");
  const numerals = plain.replace(HAN_NUMBER, (run) => run.replace(/[^ -]/g, digitsOf));
  const readings = numerals === plain ? [plain] : [numerals, plain];
  return secrets.find((secret) => readings.some((reading) => detectors[secret](reading, alone)));
}

const detectors: Readonly<Record<Secret, (text: string, alone: boolean) => boolean>> = {
  code: (text, alone) => hasCode(text) || (alone && /^\s*\d(?:[ -]?\d){3,7}\s*$/.test(text)),
  password: hasPassword,
  seed: hasSeed,
  key: hasKey,
  card: hasCard,
  identity: hasIdentity,
};

// Between the word and the value: "是", a colon, brackets, "(6 位)".
const JOIN = "[\\s:：=是为“”\"'「」【】\\[\\]()（）,，\\-—]{0,6}(?:\\d ?位(?:数字?)?[\\s:：=是为()（）]{0,4})?";
// Not the beginning of a longer number, a date or time, an amount, a count.
const END = "(?![ -]?\\d|[-/.:：]\\d|\\s*(?:年|月|日|元|块|次|秒|分|条|笔|天|个|位|号码|开头|打不通))";
const CODE = `(\\d(?:[ -]?\\d){3,7})${END}`;
const CODE_WORD =
  "(?:验证码|驗證碼|校验码|确认码|动态码|动态密码|动态口令|短信码|授权码|(?:verification|security|one[- ]?time) (?:code|password)|passcode|\\botp\\b|cvv2?|cvc2?|cvn2?|安全码)";
const codeAfter = new RegExp(`${CODE_WORD}${JOIN}${CODE}`, "gi");
const codeBefore = new RegExp(
  `(?:^|[^\\d])${CODE}[\\s(（]*(?:是|为)?[你您]?(?:本次)?的?(?:短信|登录|支付|付款|交易|手机)?(?:验证码|校验码|动态码)`,
  "gi",
);
const shortCode = /(?:cvv2?|cvc2?|cvn2?|安全码)[\s:：=是为]{0,4}\d{3}(?!\d)/i;

/** Numbers of five digits that everybody knows are no secrets: "95588 的验证码". */
function isHotline(digits: string): boolean {
  return /^(?:9[56]\d{3}|1(?:00|2[13])\d\d)$/.test(digits);
}

const DATE = /(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/g;

function hasCode(written: string): boolean {
  const text = written.replace(DATE, "日");
  const found = [...text.matchAll(codeAfter), ...text.matchAll(codeBefore)];
  return shortCode.test(text) || found.some(([, value = ""]) => !isHotline(value.replace(/\D/g, "")));
}

const PASSWORD_WORD = "(?:密码|密碼|口令|password|passwd|\\bpwd|\\bpin(?:码)?)";
const passwordNamed = new RegExp(`${PASSWORD_WORD}\\s*(?:[:：=]|是|为)\\s*["'“「]?([!-~]{4,32})`, "gi");
const passwordBeside = new RegExp(`${PASSWORD_WORD}\\s*(\\d{6})${END}`, "i");

function hasPassword(text: string): boolean {
  const named = [...text.matchAll(passwordNamed)].some(([, value = ""]) => /\d/.test(value) && !isHotline(value));
  return named || passwordBeside.test(text);
}

function hasKey(text: string): boolean {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY|\b[xyz]prv[1-9A-Za-z]{20}/.test(text)) return true;
  if (/(?:^|[^0-9a-f])(?:0x)?(?:[0-9a-f][ -]?){63}[0-9a-f](?![0-9a-f])/i.test(text)) return true;
  const base58 = text.match(/[1-9A-HJ-NP-Za-km-z]{51,90}/g) ?? [];
  const isKey = (word: string) => /^[5KLc9]/.test(word) && word.length <= 52;
  return base58.some((word) => /\d/.test(word) && /[a-z]/.test(word) && (isKey(word) || word.length >= 85));
}

const cardNamed = /(?:卡号|银行卡|信用卡|借记卡|储蓄卡)[^\d\n]{0,6}\d(?:[ -]?\d){11,18}(?![ -]?\d)/;

function hasCard(text: string): boolean {
  return cardNamed.test(text) || joinedNumbers(text).some(isCardNumber);
}

const identityNamed = /(?:身份证|证件号)[^\d\n]{0,6}\d(?:[ -]?\d){13,16}[\dXx]/;

function hasIdentity(text: string): boolean {
  return identityNamed.test(text) || joinedNumbers(text).some(isIdentity);
}

const PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";
const DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const oldIdentity = new RegExp(`^${PROVINCE}\\d{6}${DAY}\\d{3}$`);
const newIdentity = new RegExp(`^${PROVINCE}\\d{4}(?:19|20)\\d\\d${DAY}\\d{3}[\\dX]$`);

function isIdentity(number: string): boolean {
  if (oldIdentity.test(number)) return true;
  if (!newIdentity.test(number)) return false;
  // ISO 7064 MOD 11-2: weights are powers of two modulo 11.
  let sum = 0;
  for (const char of number.slice(0, 17)) sum = (sum + Number(char)) * 2;
  return "10X98765432".charAt(sum % 11) === number.charAt(17);
}

const RUN = /\d+(?:[ \-·_]{1,3}\d+)*[Xx]?/g;

/** Every number of 13 to 19 characters that groups of digits make when their separators are left out. */
function joinedNumbers(text: string): string[] {
  return (text.match(RUN) ?? []).flatMap((run) => {
    const groups = run.toUpperCase().split(/[ \-·_]+/);
    return groups.flatMap((_, first) => numbersFrom(groups, first));
  });
}

function numbersFrom(groups: readonly string[], first: number): string[] {
  const found: string[] = [];
  let number = "";
  for (let i = first; i < groups.length && number.length < 19; i++) {
    number += groups[i];
    if (number.length >= 13 && number.length <= 19) found.push(number);
  }
  return found;
}
