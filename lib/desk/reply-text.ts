import { CLOSING, needsWarning, type Reply, type ReplyPart, SELF_CUSTODY } from "./reply.ts";

/** How a reply addresses its reader, with both placeholders. */
const GREETING = "{称呼}，关于尾号 {订单尾号} 的这一笔，";

/** A reply as plain text for a messenger, blocks separated by an empty line; placeholders stay. "" for no places. */
export function replyText(reply: Reply): string {
  if (reply.links.length === 0) return "";
  const body = reply.own ? [ownText(reply)] : generated(reply);
  const blocks = [reply.notices.join("\n"), ...body, ...warnings(reply, body.join("\n")), linkLines(reply), CLOSING];
  return blocks.filter(Boolean).join("\n\n");
}

/** A template that greets by itself is not greeted twice. */
function ownText({ own }: Reply): string {
  return own.startsWith("{称呼}") ? own : GREETING + own;
}

function generated({ openings, cautions, parts }: Reply): string[] {
  return [
    [GREETING + openings.join(""), ...cautions].join("\n"),
    ...parts.filter(({ lines }) => lines.length > 0).map((part) => partText(part, parts.length > 1)),
  ];
}

function partText({ name, numbered, lines }: ReplyPart, named: boolean): string {
  const text = numbered ? lines.map((line, i) => `${i + 1}. ${line.text}`) : lines.map((line) => line.text);
  return [...(named ? [`【${name}】`] : []), ...text].join("\n");
}

/** What must be known before anything that can lose data; once for a whole reply. */
function warnings({ own, parts }: Reply, body: string): string[] {
  const risky = own ? [] : parts.map(({ lines }) => lines.findIndex(({ risk }) => risk === "destructive"));
  const marked = risky.some((at) => at >= 0);
  if (!marked && !needsWarning(body)) return [];
  const numbered = marked && parts.length === 1 && parts[0]?.numbered;
  const which = numbered ? `第 ${(risky[0] ?? 0) + 1} 步会清掉手机里的数据` : "会清掉手机里数据的步骤";
  return [`${which}：${SELF_CUSTODY}`];
}

/** A space after the address: chat apps take a full-width bracket into the link. */
function linkLines({ links }: Reply): string {
  const several = links.length > 1;
  return links.map(({ name, code, url }) => `${several ? name : "完整步骤"}：${url} （编号 ${code}）`).join("\n");
}
