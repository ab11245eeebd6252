import { describe, expect, it } from "vitest";
import { directoryOf } from "../contacts/directory.ts";
import { catalog, origin, places, replyTo } from "./fixtures/content.ts";
import { type ReplyForm, replyForms } from "./forms.ts";
import { lintOutgoing } from "./lint.ts";
import { inPerson, mixedPersons, type Person, persons } from "./person.ts";
import { CLOSING, SHORT_CLOSING } from "./reply.ts";
import { SMS_SEGMENTS } from "./sms-text.ts";
import { countSms } from "./sms-units.ts";

/** Forms that hold words; a link and a QR code hold an address alone. */
const worded = replyForms.map(({ id }) => id).filter((id) => id !== "link" && id !== "qr");
const cases = worded.flatMap((form) => persons.map((person) => [form, person] as const));
/** A mail's text is that of a message, and Markdown only escapes it: once is enough to read it all. */
const read = (form: ReplyForm): boolean => form === "im" || form === "sms";
const context = { directory: directoryOf(catalog.contacts), origin };

function faultsOf(text: string, form: ReplyForm, person: Person): string[] {
  const closing = inPerson(form === "sms" ? SHORT_CLOSING : CLOSING, person);
  const other = person === "您" ? "你" : "您";
  // Two spaces keep a line's end in Markdown.
  const plain = text.replaceAll("  \n", "\n");
  return [
    ...(plain.endsWith(closing) ? [] : [`does not end with “${closing}”`]),
    ...(/https?:\S*[^\w\-./:#\s)]/.test(text) ? ["something else than a space follows an address"] : []),
    ...(mixedPersons(text).length > 0 ? ["mixes 您 and 你"] : []),
    ...(inPerson(text, other) === text ? ["addresses nobody"] : []),
    ...(inPerson(text, person) === text ? [] : [`does not keep to ${person}`]),
    ...(form === "sms" && countSms(text).segments > SMS_SEGMENTS ? ["is too long for an SMS"] : []),
    ...(text.includes(`${origin}/s/`) ? [] : ["has no link"]),
    ...(read(form) ? lintOutgoing(text, context).map(({ says }) => says) : []),
  ];
}

const customers = [
  { name: "", order: "" },
  { name: "欧阳女士", order: "20264321" },
];

describe.each(cases)("as %s to %s", (form, person) => {
  it("every template ends with what protects, keeps to one person and its length, and has nothing to mend", () => {
    const wrong = catalog.templates.flatMap(({ id, code }) =>
      customers.flatMap((customer) => {
        const place = places.byCode.get(code);
        const at = place?.anchor ? `${place.article.ref}#${place.anchor}` : (place?.article.ref ?? "");
        const { text } = replyTo([at], { form, person, draft: { template: id, ...customer } });
        return faultsOf(text, form, person).map((fault) => `${id}: ${fault}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("so does the reply to every place that has a code", () => {
    const wrong = [...places.byAddress.keys()].flatMap((at) =>
      faultsOf(replyTo([at], { form, person }).text, form, person).map((fault) => `${at}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("what protects", () => {
  it.each([CLOSING, SHORT_CLOSING])("says both facts: %s", (closing) => {
    expect(closing).toMatch(/验证码.*谁要都不给/);
    expect(closing).toMatch(/没有(?:客服)?电话，也不会打给你/);
  });

  it("stays where an SMS has room for one sentence of its template alone", () => {
    const long = catalog.templates.find(({ id }) => id === "balance-start");
    const place = places.byCode.get(long?.code ?? "");
    const { text } = replyTo([`${place?.article.ref}#${place?.anchor}`], {
      form: "sms",
      draft: { template: "balance-start", name: "欧阳女士", order: "" },
    });
    expect(text.startsWith("欧阳女士，数字不对，不等于钱没了。")).toBe(true);
    expect(text.endsWith(inPerson(SHORT_CLOSING, "您"))).toBe(true);
    expect(countSms(text).segments).toBeLessThanOrEqual(SMS_SEGMENTS);
  });
});
