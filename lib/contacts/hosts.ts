import type { AddressToken, MailToken } from "../text/tokens/token.ts";
import { type Brand, brands } from "./brands.ts";
import { type Directory, isWithin } from "./directory.ts";
import type { Finding, TokenVerdict, Trait } from "./findings.ts";
import { holds } from "./holds.ts";
import { shortLinks, talkLinks } from "./short-links.ts";
import { isOneOff, skeleton } from "./skeleton.ts";

type Written = Pick<AddressToken, "host" | "path" | "writing">;

/** What is known of an address. */
export function judgeAddress({ host, path, writing }: Written, directory: Directory): Finding {
  const of = (
    verdict: TokenVerdict,
    traits: readonly Trait[],
    owner = "",
    contacts: readonly string[] = [],
  ): Finding => ({
    kind: "web",
    verdict,
    contacts,
    traits: [...new Set([...writing, ...traits])],
    ...(owner && { owner }),
  });
  const trick = writing.includes("before-at") || scriptsOf(host).length > 0;
  const listed = directory.hosts.filter((entry) => isWithin(host, entry.host)).map(({ id }) => id);
  if (!trick && listed.length > 0) return of("listed", [], "", listed);
  if (!trick && directory.own && isWithin(host, directory.own)) return of("public", ["own-site"]);
  if (talkLinks.some((site) => isWithin(host, site))) return of("contact-id", ["talk-link"]);
  if (shortLinks.includes(host.replace(/^www\./, ""))) return of("shortlink", ["short-link"]);
  const owner = ownerOf(host, directory);
  if (!trick && owner !== undefined) return of("public", [], owner);
  return judgeStranger(host, path, of, directory);
}

type Answer = (
  verdict: TokenVerdict,
  traits: readonly Trait[],
  owner?: string,
  contacts?: readonly string[],
) => Finding;

function judgeStranger(host: string, path: string, of: Answer, directory: Directory): Finding {
  const shape: Trait[] = /^(?:\d{1,3}\.){3}\d{1,3}$|^\d{8,10}$|^\[|^0x/.test(host) ? ["bare-ip"] : [];
  if (shape.length === 0 && hotlineIn(host, directory)) return of("spoofed", ["hotline-inside"], brandIn(host)?.name);
  const isNear = (other: string): boolean => other !== "" && isOneOff(skeleton(host), skeleton(other));
  const near = directory.hosts.filter((entry) => isNear(entry.host)).map(({ id }) => id);
  const brand = shape.length > 0 || ownerOf(host, directory) !== undefined ? undefined : brandIn(host);
  const odd: Trait[] = [...scriptsOf(host), ...(brand ? [brand.how] : [])];
  if (near.length > 0 || isNear(directory.own)) odd.push("one-letter-off");
  if (shape.length === 0 && isGovernmentName(host)) odd.push("government-name");
  const { traits } = of("lookalike", []);
  if (brand && odd.length === 1 && isBrandAlone(host)) return of("unlisted", ["brand-alone"], brand.name);
  if (odd.length > 0 || traits.includes("before-at")) return of("lookalike", [...shape, ...odd], brand?.name, near);
  const inPath = brands.find(({ marks }) =>
    marks.some((mark) => holds(path.toLowerCase().replace(/[/?#=&_]/g, "."), mark)),
  );
  return of("unlisted", inPath ? [...shape, "brand-in-path"] : shape, inPath?.name);
}

/** Whoever has a letter box with one of these is nobody in particular. */
const LETTER_BOXES =
  /^(?:(?:vip\.)?(?:qq|163|126|sina)|foxmail|yeah|sohu|gmail|googlemail|outlook|hotmail|live|icloud|yahoo|139|189|wo|aliyun|proton(?:mail)?|mail)\.(?:com|cn|net|me|com\.cn|com\.hk|co\.jp)$/;

/** What is known of an address for letters. */
export function judgeMail({ host }: Pick<MailToken, "host">, directory: Directory): Finding {
  const of = (verdict: TokenVerdict, owner = ""): Finding => ({
    kind: "account",
    verdict,
    contacts: [],
    traits: ["mail"],
    ...(owner && { owner }),
  });
  if (LETTER_BOXES.test(host)) return of("contact-id");
  const owner = ownerOf(host, directory);
  if (owner !== undefined) return of("public", owner);
  if (hotlineIn(host, directory)) return of("spoofed");
  const brand = brandIn(host);
  return brand || scriptsOf(host).length > 0 ? of("lookalike", brand?.name) : of("contact-id");
}

/** Owner of an official site that a host is or stands below, "" for one without a brand. */
function ownerOf(host: string, { sites }: Directory): string | undefined {
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const owner = sites.get(labels.slice(from).join("."));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Whether the digits of a known hotline stand in a host: 110 and the like as a word, longer ones between letters too; o and l count as digits. */
function hotlineIn(host: string, { known }: Directory): boolean {
  const found = (text: string): boolean =>
    (text.match(/\d+/g) ?? []).some((digits) => digits.length >= 5 && known.has(digits) && digits !== "10000") ||
    text.split(/[-.]/).some((word) => /^\d{3,5}$/.test(word) && known.has(word));
  const typed = host.replace(/[a-z0-9]+/g, (word) =>
    (word.match(/\d/g) ?? []).length >= 3 ? word.replace(/o/g, "0").replace(/[li]/g, "1") : word,
  );
  return found(host) || found(typed);
}

const LATIN = /[a-z\u00c0-\u024f]/;
const LOOKS_LATIN = /[\u00c0-\u058f\u1c80-\u1eff\u2c60-\u2c7f\ua640-\ua7ff]/;

function scriptsOf(host: string): Trait[] {
  const found: Trait[] = host.split(".").some((label) => label.startsWith("xn--")) ? ["punycode"] : [];
  if (!LOOKS_LATIN.test(host)) return found;
  const mixed = host.split(".").some((label) => LATIN.test(label) && /[\u0370-\u058f\u1c80-\u1c8f]/.test(label));
  return [...found, mixed ? "mixed-scripts" : "foreign-letters"];
}

/** A bank's or wallet's name inside a host: in the name of the site, before it, or imitated with similar characters. */
function brandIn(host: string): { readonly name: string; readonly how: Trait } | undefined {
  // The ending is a registry's, not the owner's.
  const name = host.slice(0, Math.max(0, host.lastIndexOf(".")));
  const find = (text: string): Brand | undefined => brands.find(({ marks }) => marks.some((mark) => holds(text, mark)));
  const own = find(siteOf(host));
  if (own) return { name: own.name, how: "brand-inside" };
  const front = find(name);
  if (front) return { name: front.name, how: "brand-in-front" };
  const similar = imitated(name);
  return similar && { name: similar.name, how: "brand-imitated" };
}

/** Shortest mark that is looked for in similar characters. */
const IMITATED = 4;

/** Marks of which no other word is one letter off. */
const UNMISTAKABLE =
  /^(?:alipay|alipaykefu|unionpay|cmbchina|abchina|bankcomm|bankofchina|chinamobile|chinaunicom|chinatelecom|paypal|imtoken|binance|metamask|tokenpocket|tronlink|cebbank|cgbchina|pinduoduo|xiaohongshu)$/;

function imitated(name: string): Brand | undefined {
  const like = skeleton(name);
  const joined = like.replace(/-/g, "");
  const parts = like.split(/[-.]/);
  return brands.find(({ marks }) =>
    marks.some((mark) => {
      const bare = mark.replace(/^=/, "");
      if (!/^[a-z]+$/.test(bare) || bare.length < IMITATED) return false;
      const shape = skeleton(bare);
      if (holds(like, mark.replace(bare, shape)) || (bare === mark && holds(joined, shape))) return true;
      return UNMISTAKABLE.test(mark) && parts.some((part) => isOneOff(part, shape));
    }),
  );
}

/** "baidu.com.cn": a brand's bare name under an ending that hardly anybody else could have kept. */
function isBrandAlone(host: string): boolean {
  const [, name = ""] = /^(?:www\.)?([a-z]{4,})\.(?:com|cn|com\.cn)$/.exec(host) ?? [];
  return name !== "" && brands.some(({ marks }) => marks.some((mark) => mark.replace(/^=/, "") === name));
}

/** The name that somebody registered, without its ending: two labels, three below com.cn and its like. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const shared =
    /^(?:com|net|org|gov|edu|ac|co)$/.test(labels[labels.length - 2] ?? "") &&
    /^[a-z]{2}$/.test(labels[labels.length - 1] ?? "");
  return labels.slice(shared ? -3 : -2, shared ? -2 : -1).join(".");
}

/** "etc-gov.cyou", "govcn.top": offices have addresses that end in gov and their country. */
function isGovernmentName(host: string): boolean {
  if (/\.gov(?:\.[a-z]{2})?$/.test(host)) return false;
  return host
    .split(".")
    .slice(0, -1)
    .join(".")
    .split(/[-.]/)
    .some((word) => /^gov(?:cn)?$|^(?:www|cn)gov$/.test(word) || (word.length > 4 && /^gov[^e]|[^n]gov$/.test(word)));
}
