import { INVISIBLE, type PlainText } from "./plain.ts";
import { asWritten, type Rewritten, rewrite } from "./rewrite.ts";

/** What stands for a dot to get past a filter; "点" and "。" are words and marks as well. */
const DOT = "\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|[\\[(](?:dot|点)[\\])]|[。点·•・]| \\. | dot ";
/** What stands for a dot, each time it does. */
export const hiddenDots = new RegExp(DOT, "gi");
const hiddenDot = new RegExp(`([a-z0-9-]+)\\s?(${DOT})\\s?(?=([a-z0-9-]+)(.?))`, "gi");

/** Endings that are no words of a sentence which begins behind a full stop: “打开App。VIP会员”. */
const strongEnding =
  /^(?:com|cn|net|org|gov|edu|cc|top|xyz|icu|cyou|bond|sbs|cfd|vip|tk|ml|ga|cf|gq|pw|ru|ink|ltd|wang|ren|hk|tw|io|co|biz|lol|buzz|rest|mom|quest|autos)$/;

/** The text with what hides an address taken away: invisible characters, marks for dots, half a scheme, a port. */
export function readableAddresses({ plain }: PlainText): Rewritten {
  let text = rewrite(asWritten(plain), new RegExp(INVISIBLE, "g"), () => "");
  text = rewrite(text, /\b(h[tx]{2}ps?|ftp)\s?(?:[:;]\s?[/\\]{1,3}|\/\/)(?=[^\s/\\])/gi, ([, scheme = ""]) => {
    return `${scheme.replace(/x/gi, "t")}://`;
  });
  // From the end: what stands before a dot is read once the dot is one.
  for (let pass = 0; pass < 2; pass++) text = rewrite(text, hiddenDot, undisguised);
  // The finder knows ports only behind a scheme; as a part of the path they are found everywhere.
  text = rewrite(text, /(\.[a-z]{2,24}|\.\d{1,3}):(?=\d{2,5}(?:[/?#\s]|$|[^ -~]))/gi, ([, end]) => `${end}/`);
  // An underscore ends a name for the finder, not for a browser.
  return rewrite(text, /([a-z0-9])_(?=[a-z0-9_-]*\.[a-z])/gi, ([, before]) => `${before}-`);
}

function undisguised([, before = "", dot = "", after = "", next = ""]: RegExpMatchArray): string | undefined {
  return hides(before, dot, after, next) ? `${before}.` : undefined;
}

/** Whether a mark between two words is a dot in disguise. */
function hides(before: string, dot: string, after: string, next: string): boolean {
  if (!/[。点·•・]/.test(dot) || /[[({]/.test(dot)) return true;
  // "8点app提醒" is an hour.
  if (dot.includes("点") && /^\d{1,2}$/.test(before)) return false;
  if (next === "." || (next === "/" && /[a-z]/i.test(after))) return true;
  return strongEnding.test(after.toLowerCase()) && (after === after.toLowerCase() || before === before.toUpperCase());
}

const NOT_IN_ADDRESS = /[^!-~\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const FULL_WIDTH_MARKS = "，（）！；？＂＇［］｛｝＜＞｜～";

/** A readable text of the same length in which only what can belong to an address without Chinese words is left. */
export function withoutChinese({ text, at }: Rewritten, { chars }: PlainText): string {
  const marked = Array.from({ length: text.length }, (_, i) => {
    const source = chars[at[i] ?? 0] ?? "";
    const isMark = FULL_WIDTH_MARKS.includes(source) || (source === "：" && !/[/\\]/.test(text.charAt(i + 1)));
    return isMark ? " " : text.charAt(i);
  }).join("");
  return marked
    .replace(NOT_IN_ADDRESS, (char) => " ".repeat(char.length))
    .replace(/:(?!\/\/)(?=[a-z0-9-]+\.[a-z])(?![^\s/]*@)/gi, " ")
    .replace(/(^|\s)[-/._~*#&%]+(?=[a-z0-9])/gi, (marks) => " ".repeat(marks.length))
    .replace(/[-_=+^~|$`]+(?=\s|$)/g, (marks) => " ".repeat(marks.length));
}
