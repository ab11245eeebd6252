import { describe, expect, it } from "vitest";
import { directoryOf } from "../contacts/directory.ts";
import type { DeskNotice, DeskTemplate } from "./catalog.ts";
import { catalog, origin, places, replyTo, today } from "./fixtures/content.ts";
import { lintOutgoing } from "./lint.ts";
import { inPerson } from "./person.ts";
import { templateState, templatesFor } from "./templates.ts";

const [template] = catalog.templates as [DeskTemplate];
const at = "failures/disconnect#do-now";

describe("a template", () => {
  it("is fresh while its section reads as when it was reviewed, then to be reviewed", () => {
    expect(templateState(template, template.hash, today)).toBe("");
    expect(templateState(template, "0000000000000000", today)).toBe("changed");
    expect(templateState({ ...template, hash: "" }, "0000000000000000", today)).toBe("changed");
    expect(templateState(template, template.hash, "2099-01-01")).toBe("due");
  });

  it("stands in place of verdict and steps, with the warning and the link", () => {
    const { text } = replyTo([at], { draft: { template: template.id, name: "王先生" } });
    expect(text).toContain(inPerson(template.text.replace("{称呼}", "王先生"), "您"));
    expect(text).not.toContain("1. ");
    expect(text).toMatch(
      /完整步骤：https:\/\/example\.org\/s\/101-1 （编号 101-1）\n\n验证码、密码、助记词，谁要都不给。/,
    );
  });

  it("answers for its own section alone: with a second one the reply is ours again", () => {
    const { text } = replyTo([at, "failures/app-crash#do-now"], { draft: { template: template.id } });
    expect(text).toContain("【断线】\n1. ");
  });

  it("is offered for the steps and messages of its section, and for nothing else", () => {
    const idsFor = (address: string) => {
      const place = places.byAddress.get(address);
      return place ? templatesFor(catalog.templates, place).map(({ id }) => id) : [];
    };
    expect(idsFor(at)).toContain("disconnect-start");
    expect(idsFor("failures/disconnect#check-bill")).toContain("disconnect-start");
    expect(idsFor("failures/disconnect#why-it-drops")).toEqual([]);
  });
});

describe("the shipped templates", () => {
  it("were all reviewed against their sections as these stand now", () => {
    const waiting = catalog.templates.filter(({ hash, code }) => places.byCode.get(code)?.hash !== hash);
    expect(waiting.map(({ id }) => id)).toEqual([]);
    expect(catalog.templates.length).toBeGreaterThanOrEqual(20);
  });

  it("have nothing to mend, with name and order or without", () => {
    const context = { directory: directoryOf(catalog.contacts), origin };
    const wrong = catalog.templates.flatMap(({ id, code }) =>
      [
        { name: "", order: "" },
        { name: "王先生", order: "4321" },
      ].flatMap((customer) => {
        const place = places.byCode.get(code);
        const address = place?.anchor ? `${place.article.ref}#${place.anchor}` : (place?.article.ref ?? "");
        const { text } = replyTo([address], { draft: { template: id, ...customer } });
        const found = lintOutgoing(text, context).map(({ says }) => `${id}: ${says}`);
        return /\{|，，|。，|^，/m.test(text) ? [...found, `${id}: ${text}`] : found;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a notice", () => {
  const notice: DeskNotice = {
    title: "手机银行今晚维护",
    source: "手机银行公告栏",
    from: "2026-11-22",
    until: "2026-11-23",
    refs: ["failures/disconnect", "wallets/icbc"],
  };
  const opening = "手机银行今晚维护（手机银行公告栏，2026-11-22 至 2026-11-23）。";

  it.each([
    ["2026-11-21", false, "before its first day"],
    ["2026-11-22", true, "on its first day"],
    ["2026-11-23", true, "on its last day"],
    ["2026-11-24", false, "after it"],
  ])("on %s changes the reply: %s (%s)", (day, changes) => {
    const { text } = replyTo([at], { notices: [notice], today: day });
    expect(text.startsWith(opening)).toBe(changes);
    expect(text.includes(opening)).toBe(changes);
  });

  it("opens a template too, an SMS, and a reply to several sections once", () => {
    const options = { notices: [notice] };
    expect(replyTo([at], { ...options, draft: { template: template.id } }).text.startsWith(opening)).toBe(true);
    expect(replyTo([at], { ...options, form: "sms" }).text.startsWith(opening)).toBe(true);
    const both = replyTo([at, "failures/disconnect#mid-payment"], options).text;
    expect(both.split(opening)).toHaveLength(2);
  });

  it("leaves replies about other troubles alone", () => {
    expect(replyTo(["failures/app-crash"], { notices: [notice] }).text).not.toContain(opening);
  });
});
