import { matches } from "../matches.ts";
import { digitsOf, hanDigits } from "./plain.ts";
import { between, noId, services, wordsForServices } from "./services.ts";
import type { AccountToken, Stretch } from "./token.ts";

const ID = `\\d(?:[ -]?\\d){4,12}(?![\\w-])|@?[a-z0-9][\\w-]{3,31}|[${hanDigits}]{5,12}`;
const named = new RegExp(
  `(加|添加|搜索?|联系)?(?:我的?|一下|客服|专员|老师|警官)?\\s?(?:(${services})|(${wordsForServices}))((?:${between}){0,8})(${ID})`,
  "gi",
);
/** A letter or half a word for a service: “V：abc123”, “加V abc123”, “加微abc123”, “Q：1234567”. */
const abbreviated = new RegExp(`(?:[加+]\\s?)?(\\b[vq]|[微薇威扣])(?:号|:|\\s){0,3}(${ID})`, "gi");
/** “@name”, and the id that WeChat gives by itself. */
const handle = /(^|[^\w.@/-])(@[a-z]\w{3,31}|wxid_\w{6,32})(?!\w|[.-]\w|@)/gi;

/** Accounts with services for messages, in order, none inside one of the stretches `taken`. `known` are hotlines, digits only: "微信客服95017" is one. */
export function accountsIn(plain: string, taken: readonly Stretch[], known: ReadonlySet<string>): AccountToken[] {
  const found: AccountToken[] = [];
  const add = (match: RegExpMatchArray, id: string, skipped = 0): void => {
    const end = (match.index ?? 0) + match[0].length;
    const place = { start: end - id.length, end };
    const free = [...taken, ...found].every((other) => place.start >= other.end || other.start >= place.end);
    if (free && !noId.test(id.replace(/^@/, "")))
      found.push({ kind: "account", lead: (match.index ?? 0) + skipped, ...place });
  };
  for (const match of matches(plain, named))
    if (isAnnounced(match, known)) add(match, match[5] ?? "", verbBefore(match));
  for (const match of matches(plain, abbreviated)) if (isAbbreviated(match)) add(match, match[2] ?? "");
  for (const match of matches(plain, handle)) add(match, match[2] ?? "");
  return found.sort((a, b) => a.start - b.start);
}

/** Whether what follows a service's name is an id: by the words between, or by its own look. */
function isAnnounced(match: RegExpMatchArray, known: ReadonlySet<string>): boolean {
  const [, verb = "", service = "", word = "", words = "", id = ""] = match;
  const announced = ANNOUNCED.test(words) || (verb !== "" && !/群|会议/.test(word)) || id.startsWith("@");
  const digits = /[a-z_]/i.test(id) ? id : digitsOf(id);
  if (/^\d+$/.test(digits)) {
    if (known.has(digits) && !/号|id/i.test(words) && /客服|联系|咨询/.test(words)) return false;
    return service ? true : announced && digits.length >= (word === "群" ? 7 : 5);
  }
  if (word) return announced && (/[\d_@]/.test(id) || id.length >= 5) && word !== "群";
  if (/[\d_@]/.test(id)) return true;
  return id.length >= 5 && (announced || verb !== "");
}

const ANNOUNCED = /号|id|群|[:=是为→➡]/i;

/** Length of what stands before the service, where the words behind it announce the id already. */
function verbBefore([whole, , service = "", word = "", words = ""]: RegExpMatchArray): number {
  return ANNOUNCED.test(words) ? whole.indexOf(service || word) : 0;
}

/** Whether a single letter announces an id: by a verb before it or a mark behind it. */
function isAbbreviated([whole, letter = "", id = ""]: RegExpMatchArray): boolean {
  if (!/^[加+]/.test(whole) && !/[:号]/.test(whole.slice(0, -id.length))) return false;
  const digits = /^\d[\d -]{4,}$/.test(id);
  return /[q扣]/i.test(letter) ? digits : digits || (/\d/.test(id) && /[a-z]/i.test(id)) || id.length >= 6;
}
