import { contentAddress } from "../content/schema/redirects.ts";
import { kinds } from "../kinds.ts";
import { partsOf } from "./address.ts";
import { codeAt, compareCodes, indexOfCode, parseCode } from "./code.ts";
import type { IsLive } from "./follow.ts";
import { addressesByCode, type Lock } from "./lock.ts";

/** What is wrong with a lock, in an editor's words. */
export type Complaint = readonly [field: string, message: string];

const restore = "编号表只增不减，从版本库里把这一行原样找回来";

/** Whether every line is well formed and no number between is missing; a line taken out by hand shows as a gap. */
export function checkLock(lock: Lock, isLive: IsLive): Complaint[] {
  const malformed = [...lock].flatMap(([address, code]) => malformedLine(address, code, lock));
  return malformed.length > 0 ? malformed : [...gaps(lock), ...doubled(lock, isLive)];
}

/** Lines of an earlier lock that this one lost or changed. */
export function checkGrowth(earlier: Lock, lock: Lock): Complaint[] {
  return [...earlier].flatMap(([address, code]): Complaint[] => {
    const now = lock.get(address);
    if (now === code) return [];
    if (now === undefined) return [[code, `${address} 这一行不见了；${restore}`]];
    return [[code, `${address} 从 ${code} 变成了 ${now}；编号发布后不改，改回 ${code}`]];
  });
}

function malformedLine(address: string, code: string, lock: Lock): Complaint[] {
  const parsed = parseCode(code);
  const { article, anchor } = partsOf(address);
  const fine =
    parsed !== undefined &&
    indexOfCode(parsed.article) >= 0 &&
    contentAddress.safeParse(address).success &&
    (anchor ? parsed.part > 0 && lock.get(article) === parsed.article : parsed.part === 0);
  return fine ? [] : [[code, `${address} 这一行不对；这个文件不用手改，从版本库里找回，再运行 npm run codes`]];
}

function gaps(lock: Lock): Complaint[] {
  const known = new Set(lock.values());
  const before = [...known].sort(compareCodes).flatMap((code) => previous(code) ?? []);
  return before.filter((code) => !known.has(code)).map((code) => [code, `少了 ${code} 这一行；${restore}`]);
}

/** The code that must have been given out before this one. */
function previous(code: string): string | undefined {
  const { article = "", part = 0 } = parseCode(code) ?? {};
  if (part > 1) return `${article}-${part - 1}`;
  const kind = kinds[Number(article[0]) - 1]?.kind;
  const index = indexOfCode(article);
  return part === 0 && index > 0 && kind ? codeAt(kind, index - 1) : undefined;
}

function doubled(lock: Lock, isLive: IsLive): Complaint[] {
  return [...addressesByCode(lock)].flatMap(([code, addresses]): Complaint[] => {
    const live = addresses.filter(isLive);
    if (live.length < 2) return [];
    return [
      [
        code,
        `同时指着 ${live.join(" 和 ")}；改过名的旧 [#编号] 不能再用，给后写的换一个；如果是合并时撞了号，运行 npm run codes，它会自己理好`,
      ],
    ];
  });
}
