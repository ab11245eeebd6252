import { nearest } from "../content/check/nearest.ts";
import type { Redirections } from "../content/schema/redirects.ts";
import { addressOf, type ContentAddress, partsOf } from "./address.ts";
import type { RedirectContext } from "./check-redirects.ts";
import { parseCode } from "./code.ts";
import { follow } from "./follow.ts";
import type { Lock } from "./lock.ts";

/** A published address that leads nowhere any more, and what to add to redirects.yaml. */
export interface Loss {
  readonly address: ContentAddress;
  readonly code: string;
  readonly message: string;
}

/** Every address of the lock that articles and redirects no longer answer; an article's sections go with it in one complaint. */
export function checkLost(redirects: Redirections, context: RedirectContext): Loss[] {
  const { lock, isLive } = context;
  const lost = [...lock].filter(([address]) => ["lost", "dropped"].includes(follow(address, redirects, isLive).kind));
  const gone = new Set(lost.map(([address]) => address));
  return lost
    .filter(([address]) => !partsOf(address).anchor || !gone.has(partsOf(address).article))
    .map(([address, code]) => ({ address, code, message: wording(address, code, redirects, context) }));
}

function wording(address: ContentAddress, code: string, redirects: Redirections, context: RedirectContext): string {
  const { lock, drafts, isLive, live } = context;
  const uncoded = live.filter((one) => !lock.has(one));
  const { article, anchor } = partsOf(address);
  if (drafts.has(article))
    return `${article} 发布过，不能改回草稿：编号 ${code} 和它各节的链接会失效。去掉 draft: true`;
  const fate = follow(address, redirects, isLive);
  const home = fate.kind === "dropped" ? fate.address : article;
  const renamed = anchor ? newAnchor(anchor, code, home, context) : newArticle(address, uncoded, lock);
  const what = anchor ? `编号 ${code} 指的小节 #${anchor} ` : `编号 ${code} 指的文章`;
  return `${what}不见了，发出去的链接会失效。${renamed ? renamedAdvice(address, renamed) : removedAdvice(address, home)}`;
}

function renamedAdvice(address: ContentAddress, renamed: ContentAddress): string {
  return `如果它改叫 ${renamed}，在 content/redirects.yaml 里加上：\n${entry(address, `to: ${renamed}`)}\n  如果是删掉了，把 to 换成 successor: 接替它的地址，或 tombstone: 给读者的一句话`;
}

function removedAdvice(address: ContentAddress, home: string): string {
  const { article, anchor } = partsOf(address);
  const heir = anchor && home ? home : "";
  const lines = ["tombstone: 这一部分已经撤下。", ...(heir ? [`successor: ${heir}`] : [])];
  const which = anchor ? "这一节" : `整篇 ${article}（各节的编号跟着它走）`;
  return `如果${which}删掉了，在 content/redirects.yaml 里加上：\n${entry(address, ...lines)}\n  如果是改名或搬走，只写一行 to: 新地址`;
}

function entry(address: ContentAddress, ...lines: readonly string[]): string {
  return [`${address}:`, ...lines.map((line) => `  ${line}`)].map((line) => `      ${line}`).join("\n");
}

/** The anchor without a code that most likely is the old one's new name: named alike, or standing where the old one stood. */
function newAnchor(
  anchor: string,
  code: string,
  article: string,
  context: RedirectContext,
): ContentAddress | undefined {
  const here = context.live.filter((address) => partsOf(address).article === article && partsOf(address).anchor);
  const fresh = here.filter((address) => !context.lock.has(address));
  const alike = nearest(
    anchor,
    fresh.map((address) => partsOf(address).anchor),
  );
  if (alike) return addressOf(article, alike);
  const neighbours = [-1, 1].map((step) => neighbour(code, step));
  return fresh.find((address) => {
    const at = here.indexOf(address);
    return [here[at - 1], here[at + 1]].some((beside, i) => beside && context.lock.get(beside) === neighbours[i]);
  });
}

/** The code before or after a section's code: "101-5" and -1 give "101-4". */
function neighbour(code: string, step: number): string {
  const { article = "", part = 0 } = parseCode(code) ?? {};
  return `${article}-${part + step}`;
}

/** The article without a code that most likely is the old one's new name: the one with most of its anchors, else one named alike. */
function newArticle(article: string, uncoded: readonly ContentAddress[], lock: Lock): ContentAddress | undefined {
  const fresh = uncoded.filter((address) => !partsOf(address).anchor);
  const had = [...lock.keys()].map(partsOf).filter((parts) => parts.article === article && parts.anchor);
  const shared = (ref: string) => had.filter(({ anchor }) => uncoded.includes(addressOf(ref, anchor))).length;
  const alike = [...fresh].sort((a, b) => shared(b) - shared(a))[0];
  if (alike && shared(alike) > had.length / 2) return alike;
  const folder = article.split("/")[0];
  const same = fresh.filter((address) => address.startsWith(`${folder}/`));
  return nearest(article, same) ?? (same.length === 1 ? same[0] : undefined);
}
