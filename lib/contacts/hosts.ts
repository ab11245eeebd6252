import { type Brand, brands, holds, shortLinks } from "./brands.ts";
import type { Directory } from "./directory.ts";
import type { Finding, Trait } from "./findings.ts";

/** An address as it stands in a text: its host, and what was done to hide it. */
export interface Address {
  /** As written but half width and in lower case, without port and user. */
  readonly host: string;
  readonly traits: readonly Trait[];
}

/** What the registry says of an address. */
export function judgeAddress({ host, traits: written }: Address, directory: Directory): Finding {
  const listed = directory.hosts.filter(({ host: own }) => host === own || host.endsWith(`.${own}`));
  if (listed.length > 0) return { kind: "web", verdict: "listed", contacts: ids(listed), traits: written };
  const near = directory.hosts.filter(({ host: own }) => isOneOff(skeleton(host), skeleton(own)));
  const brand = brandIn(host);
  const traits: Trait[] = [...written, ...scriptsOf(host), ...shapeOf(host)];
  if (brand) traits.push(brand.how);
  if (near.length > 0) traits.push("one-letter-off");
  const odd = near.length > 0 || traits.some((trait) => tricks.includes(trait));
  return {
    kind: "web",
    verdict: odd ? "look-alike" : "unlisted",
    contacts: ids(near),
    traits: [...new Set(traits)],
    ...(brand && { brand: brand.name }),
  };
}

/** What honest addresses have no reason to do. */
const tricks: readonly Trait[] = [
  "punycode",
  "mixed-scripts",
  "foreign-letters",
  "before-at",
  "hidden-dot",
  "brand-in-front",
  "brand-imitated",
];

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

function shapeOf(host: string): Trait[] {
  if (/^(?:\d{1,3}\.){3}\d{1,3}$|^\d{8,10}$|^\[|^0x/.test(host)) return ["bare-ip"];
  return shortLinks.includes(host.replace(/^www\./, "")) ? ["short-link"] : [];
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
  const find = (text: string, fold: (mark: string) => string = (mark) => mark): Brand | undefined =>
    brands.find(({ marks }) => marks.some((mark) => holds(text, fold(mark))));
  const own = find(siteOf(host));
  if (own) return { name: own.name, how: "brand-inside" };
  const front = find(host);
  if (front) return { name: front.name, how: "brand-in-front" };
  const similar = find(skeleton(host), skeleton) ?? find(skeleton(host).replace(/-/g, ""), skeleton);
  return similar && { name: similar.name, how: "brand-imitated" };
}

/** The part of a host that somebody registered: the last two labels, three below com.cn and its like. */
function siteOf(host: string): string {
  const labels = host.split(".");
  const shared =
    /^(?:com|net|org|gov|edu|ac|co)$/.test(labels[labels.length - 2] ?? "") &&
    /^[a-z]{2}$/.test(labels[labels.length - 1] ?? "");
  return labels.slice(shared ? -3 : -2).join(".");
}

/** Cyrillic and Greek letters that look like the Latin ones beside them. */
const TWINS = "аaсcеeоoрpхxуyіiјjѕsԁdһhкkмmтtвbнhԛqԝwαaοoρpνvιiκkτtυuɑaıi";
const twins = new Map(Array.from(TWINS.matchAll(/(.)(.)/gu), ([, twin = "", latin = ""]) => [twin, latin]));

/** A host in which characters that look alike are the same: accents off, 0 and o, 1, l and i, rn and m. */
export function skeleton(host: string): string {
  const latin = Array.from(host.normalize("NFD").replace(/\p{M}/gu, ""), (char) => twins.get(char) ?? char).join("");
  return latin
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/0/g, "o")
    .replace(/[1il|]/g, "l")
    .replace(/5/g, "s")
    .replace(/8/g, "b");
}

function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const rests = [
    [1, 1],
    [0, 1],
    [1, 0],
    [0, 0],
  ] as const;
  return rests.some(([i, j]) => a.slice(at + i) === b.slice(at + j));
}
