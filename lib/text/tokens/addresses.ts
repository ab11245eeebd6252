import { matches } from "../matches.ts";
import type { PlainText } from "./plain.ts";
import { hiddenDots, readableAddresses, withoutChinese } from "./readable-addresses.ts";
import type { Rewritten } from "./rewrite.ts";
import type { AddressToken, MailToken, Writing } from "./token.ts";

/** Finds addresses in a text, by position in UTF-16 units, in order; `mail` says that it is one for letters. */
export type AddressFinder = (
  text: string,
) => readonly { readonly start: number; readonly end: number; readonly mail: boolean }[];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mail: boolean;
}

/** A quick look that lets nearly every sentence go. */
const MAYBE =
  /[a-z0-9\u00c0-\u1fff\u2c00-\u2dff]\s?(?:[.。点·•・@\]/]|[[({])|:\s?[/\\]|\.[\p{Script=Han}]|[\p{Script=Han}]\.| dot /iu;

/** The addresses for the web and for letters in a text, in order, none inside another. */
export function addressesIn(text: PlainText, find: AddressFinder): (AddressToken | MailToken)[] {
  if (!MAYBE.test(text.plain)) return [];
  const readable = readableAddresses(text);
  const cut = withoutChinese(readable, text);
  // "http://www.工行.com" cut at its name is no address.
  const spans = find(cut).filter(({ start, end }) =>
    /[.:]\w|localhost|\d{8}/.test(cut.slice(start, end).replace(/^[a-z]+:\/\//i, "")),
  );
  for (const span of [...bareNumbers(cut, readable.text), ...bareNames(cut)])
    if (!spans.some((other) => overlap(span, other))) spans.push(span);
  for (const span of withChineseName(readable.text, find)) {
    // "例子.com.cn" holds "com.cn"; "请登录icbc.com.cn" is an address behind a word.
    const inside = spans.filter((other) => overlap(span, other));
    if (!inside.every(({ start }) => readable.text.charAt(start - 1) === ".")) continue;
    for (const other of inside) spans.splice(spans.indexOf(other), 1);
    spans.push(span);
  }
  return spans
    .filter((span) => !isProse(readable.text.slice(span.start, span.end)))
    .map((span) => tokenOf(span, readable, text))
    .sort((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const HAN = /\p{Script=Han}/u;
/** Words that run into the name of a site: “请登录工商银行.com”. */
const PROSE_BEFORE =
  /^.*(?:登录|登陆|点击|打开|访问|进入|网址|官网|网站|链接|地址|搜索|浏览器|戳|点开|请到|前往|是|在|上|到|看|用|去)(?=\p{Script=Han})/u;

/** Addresses whose name is Chinese: found in the whole text, the words before the name and after the address left out. */
function withChineseName(text: string, find: AddressFinder): Span[] {
  return find(text).flatMap(({ start, end, mail }) => {
    const written = text.slice(start, end);
    const [scheme = ""] = /^[a-z]+:\/\//i.exec(written) ?? [];
    const [host = ""] = /^[^/?#]*/.exec(written.slice(scheme.length)) ?? [];
    if (mail || !HAN.test(host)) return [];
    const before = scheme ? "" : (PROSE_BEFORE.exec(host)?.[0] ?? "");
    const path = written.slice(scheme.length + host.length).replace(/[^!-~].*$/su, "");
    return [{ start: start + before.length, end: start + scheme.length + host.length + path.length, mail }];
  });
}

const BARE = /(^|[^\d.a-z@/-])((?:\d{1,3}\.){3}\d{1,3})(?![\d.]*\d|[a-z-])((?:[/?#][!-~]*)?)/gi;

const VERSION = /(?:版本?|v|ver|version|系统)[\s.:]*$/i;

/** "203.0.113.7:8080/x": addresses without a name and a scheme; a version of a program is none. */
function bareNumbers(text: string, source: string): Span[] {
  return matches(text, BARE).flatMap(({ index, 1: before = "", 2: host = "", 3: path = "" }) => {
    const start = index + before.length;
    const valid = host.split(".").every((part) => Number(part) < 256) && !VERSION.test(source.slice(0, start));
    return valid ? [{ start, end: start + host.length + path.length, mail: false }] : [];
  });
}

/** "www.bank.corn": what begins so is meant as an address, whatever its ending. */
function bareNames(text: string): Span[] {
  return [...text.matchAll(/(^|[^\w.@/-])(www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-~]*)?)/gi)].map((match) => {
    const start = (match.index ?? 0) + (match[1] ?? "").length;
    return { start, end: start + (match[2] ?? "").length, mail: false };
  });
}

/** Files, abbreviations, two sentences without a space between them. */
function isProse(written: string): boolean {
  if (/[:/?@]/.test(written)) return false;
  if (/^[^.]+\.(?:md|zip|mov|sh|py|rs|pl|ps|so)$/i.test(written)) return true;
  if (written.split(".").every((label) => label.length === 1)) return true;
  return /^[a-z]+\.[A-Z][a-z]+$/.test(written) && !/\.(?:Com|Cn|Net|Org)$/.test(written);
}

function tokenOf({ start, end, mail }: Span, { text, at }: Rewritten, source: PlainText): AddressToken | MailToken {
  const place = { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
  const written = text.slice(start, end);
  if (mail) return { kind: "mail", ...place, host: written.slice(written.lastIndexOf("@") + 1).toLowerCase() };
  const [, authority = "", path = ""] = /^(?:[a-z]+:\/\/)?([^/?#\\]*)(.*)$/is.exec(written) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const writing: Writing[] = [];
  if (host !== authority) writing.push("before-at");
  if (hasHiddenDot(source, place.start, place.end, host)) writing.push("hidden-dot");
  return { kind: "address", ...place, host: host.toLowerCase().replace(/\.+$/, ""), path, writing };
}

/** Whether one of the host's dots stands in the text as something else. */
function hasHiddenDot({ plain }: PlainText, start: number, end: number, host: string): boolean {
  const [beforePath = ""] = /^(?:[a-z]+:?[/\\]+)?[^/?#]*/i.exec(plain.slice(start, end)) ?? [];
  return (beforePath.match(hiddenDots) ?? []).some((dot) => !host.includes(dot));
}
