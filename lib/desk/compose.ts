import type { Catalog, DeskTemplate } from "./catalog.ts";
import { condensed, emailHtml, markdownForm, type ReplyForm } from "./forms.ts";
import { noticesInForce } from "./notices.ts";
import { inPerson, type Person } from "./person.ts";
import type { DeskPlace, DeskPlaces } from "./place.ts";
import { fillPlaceholders } from "./placeholders.ts";
import { makeReply, type Reply } from "./reply.ts";
import { replyText } from "./reply-text.ts";
import { smsText } from "./sms-text.ts";
import type { Draft } from "./store.ts";

/** What replies depend on besides the draft. */
export interface ComposeContext {
  readonly catalog: Catalog;
  readonly places: DeskPlaces;
  readonly origin: string;
  /** How our own words address the customer; what the agent wrote stays. */
  readonly person: Person;
  /** YYYY-MM-DD in China. */
  readonly today: string;
}

/** A draft turned into what is copied. */
export interface Composed {
  readonly places: readonly DeskPlace[];
  readonly template: DeskTemplate | undefined;
  /** What the agent reads, edits and sends. */
  readonly text: string;
  /** The same for a mail program; "" in other forms. */
  readonly html: string;
}

/** The text of a draft in a form; an edited text is kept word for word and only laid out for the form. */
export function compose(draft: Draft, form: ReplyForm, context: ComposeContext): Composed {
  const { catalog, places, origin, person, today } = context;
  const chosen = draft.codes.flatMap((code) => places.byCode.get(code) ?? []);
  const template = catalog.templates.find(({ id }) => id === draft.template);
  const reply = makeReply(chosen, noticesInForce(catalog.notices, chosen, today), origin, template);
  const customer = { name: draft.name, order: draft.order };
  const fill = (text: string): string => fillPlaceholders(text, customer, person);
  const text =
    draft.edited === null
      ? fill(inPerson(ours(reply, form, draft.name !== "", origin), person))
      : theirs(fill(draft.edited), form);
  return { places: chosen, template, text, html: form === "email" ? emailHtml(text, origin) : "" };
}

function ours(reply: Reply, form: ReplyForm, named: boolean, origin: string): string {
  if (form === "sms") return smsText(reply, named);
  if (form === "link" || form === "qr") return reply.links.map(({ url }) => url).join("\n");
  return form === "markdown" ? markdownForm(replyText(reply), origin) : replyText(reply);
}

function theirs(edited: string, form: ReplyForm): string {
  return form === "sms" ? condensed(edited) : edited;
}
