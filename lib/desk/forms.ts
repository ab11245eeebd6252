/** The forms a reply can be copied in, in the order of their shortcuts. */
export const replyForms = [
  { id: "im", label: "微信 / IM", hint: "纯文字，分段" },
  { id: "sms", label: "短信", hint: "一段话，按 70 字计条" },
  { id: "email", label: "邮件", hint: "带格式，也带纯文字" },
  { id: "markdown", label: "Markdown", hint: "工单系统用" },
  { id: "link", label: "只要链接", hint: "短链接" },
  { id: "qr", label: "二维码", hint: "扫开短链接" },
] as const;

export type ReplyForm = (typeof replyForms)[number]["id"];

/** Whether a text is one of the forms, for what comes from storage. */
export function isReplyForm(text: unknown): text is ReplyForm {
  return replyForms.some(({ id }) => id === text);
}

const STEP = /^\d+\. (.*)$/;
const ADDRESS = /https?:\/\/[\w.:/#-]+/g;

/** Plain text as HTML for a mail: paragraphs, numbered lists, this site's links; everything else is escaped. */
export function emailHtml(text: string, origin: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => blockHtml(block.split("\n"), origin))
    .join("");
}

function blockHtml(lines: readonly string[], origin: string): string {
  const html: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (items.length > 0) html.push(`<ol>${items.join("")}</ol>`);
    items = [];
  };
  for (const line of lines) {
    const step = STEP.exec(line)?.[1];
    if (step !== undefined) items.push(`<li>${inlineHtml(step, origin)}</li>`);
    else {
      close();
      if (line) html.push(`<p>${inlineHtml(line, origin)}</p>`);
    }
  }
  close();
  return html.join("");
}

function inlineHtml(text: string, origin: string): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return safe.replace(ADDRESS, (url) => (url.startsWith(`${origin}/`) ? `<a href="${url}">${url}</a>` : url));
}

/** Plain text as Markdown: lists stay lists, this site's links get their code as words, signs that Markdown reads are escaped. */
export function markdownForm(text: string, origin: string): string {
  const lines = text.split("\n").map((line) => {
    const [, number = "", rest = line] = /^(\d+\. )?(.*)$/.exec(line) ?? [];
    return number + inlineMarkdown(rest, origin);
  });
  // A line break inside a paragraph is a space in Markdown: two spaces keep it.
  return lines
    .map((line, i) => (line && lines[i + 1] && !/^\d+\. /.test(lines[i + 1] ?? "") ? `${line}  ` : line))
    .join("\n");
}

function inlineMarkdown(text: string, origin: string): string {
  const link = new RegExp(`${escapePattern(origin)}/s/([\\d-]+)(?: ?（编号 \\1）)?`, "g");
  let end = 0;
  let out = "";
  for (const match of text.matchAll(link)) {
    out += `${escapeMarkdown(text.slice(end, match.index))}[编号 ${match[1]}](${origin}/s/${match[1]})`;
    end = match.index + match[0].length;
  }
  return out + escapeMarkdown(text.slice(end));
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** An edited text as one SMS: line breaks go, numbers of steps stay. */
export function condensed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, i, all) => (i < all.length - 1 ? ended(line) : line))
    .join("")
    .replace(/(\d{1,2})\. /g, (_, number: string) => circled(Number(number)));
}

/** A line with its full stop; an address is followed by a space, for a chat app takes any other mark into the link. */
function ended(line: string): string {
  if (/https?:\/\/\S+$/.test(line)) return `${line} `;
  return /[。！？；：，]$/.test(line) ? line : `${line}。`;
}

/** "①" for 1: it takes one place, and no look-up reads "1.App" as an address. */
export function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : `${number}、`;
}
