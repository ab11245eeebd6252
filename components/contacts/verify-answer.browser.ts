import { make } from "@/components/ui/make.browser.ts";
import type { Directory } from "@/lib/contacts/directory.ts";
import { isKnown, type MessageVerdict, verdictOn, worstFirst } from "@/lib/contacts/message.ts";
import { LONGEST, locate, MOST } from "@/lib/contacts/verify.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";
import { judgeMessage } from "@/lib/text/scam-scripts/judge.ts";
import { findAddresses } from "@/lib/text/tokens/linkify.ts";
import { headlineOf, reasonsOf } from "./message-words.ts";
import { foldedItem, itemOf } from "./verify-item.browser.ts";
import { wordsOf } from "./verify-words.ts";

/** What the page knows: the registry, and the scripts that it tells of, by id. */
export interface VerifyData {
  readonly contacts: Readonly<Record<string, Contact>>;
  /** Title and address of each script's section. */
  readonly scripts: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

/** What is shown of a text. */
export interface Answer {
  readonly alarm: MessageVerdict["alarm"];
  readonly headline: string;
  readonly reasons: readonly HTMLElement[];
  readonly items: readonly HTMLElement[];
}

/** The answer to a text: the message as a whole, then what stands in it, worst first. Nothing of the text is in it. */
export function answerTo(text: string, directory: Directory, data: VerifyData, today: string): Answer {
  const located = locate(text, directory, findAddresses);
  const findings = located.map(({ finding }) => finding);
  const verdict = verdictOn(text, located, judgeMessage(text));
  const said = worstFirst(wordsOf(findings, data.contacts, today));
  const folded = verdict.alarm ? said.filter(({ finding }) => isKnown(finding)) : [];
  const rows = said.filter((one) => !folded.includes(one)).map((one) => itemOf(one, data.contacts));
  return {
    alarm: verdict.alarm,
    headline: headlineOf(verdict, findings) + cutNote(text, findings.length),
    reasons: [...scriptLinks(verdict, data), ...reasonsOf(verdict, findings).map((line) => make("li", "", line))],
    items: [...rows, ...(folded.length > 0 ? [foldedItem(folded)] : [])],
  };
}

function cutNote(text: string, found: number): string {
  if (text.length > LONGEST) return `。只看了前 ${LONGEST} 个字`;
  return found === MOST ? `。只列前 ${MOST} 个` : "";
}

function scriptLinks({ scripts }: MessageVerdict, data: VerifyData): HTMLElement[] {
  return scripts.flatMap((id) => {
    const script = data.scripts[id];
    if (!script) return [];
    const link = make("a", "", script.title);
    link.href = script.url;
    return [make("li", "", "像：", link)];
  });
}
