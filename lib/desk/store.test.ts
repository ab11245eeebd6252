import { describe, expect, it } from "vitest";
import { places } from "./fixtures/content.ts";
import { addressed, changedSinceSent, emptyStore, parseStore, rememberSent, togglePin, writeStore } from "./store.ts";

const place = (address: string) =>
  places.byAddress.get(address) as NonNullable<ReturnType<typeof places.byAddress.get>>;

describe("what a device keeps", () => {
  it("comes back as it was written", () => {
    const draft = { codes: ["101-1"], template: "t", edited: "改过", name: "王", order: "1" };
    const store = {
      ...rememberSent(togglePin(emptyStore, "105"), [place("failures/disconnect")]),
      form: "sms" as const,
      person: "你" as const,
      draft,
    };
    expect(parseStore(writeStore(store))).toEqual(store);
  });

  it.each([
    [null],
    [""],
    ["not JSON"],
    ["[]"],
    ["null"],
    ["7"],
    ['{"version":2,"pinned":["101"]}'],
    ['{"version":1}'],
    ['{"version":1,"form":"fax","person":"咱","pinned":{"a":1},"sent":[1,null,{"code":5}],"draft":{"codes":[]}}'],
  ])("is forgotten where it is junk: %s", (text) => {
    expect(parseStore(text)).toEqual(emptyStore);
  });

  it("keeps what is whole beside what is not", () => {
    const text =
      '{"version":1,"pinned":["101",5],"sent":[{"code":"101","hash":"a"},{}],"draft":{"codes":["1"],"edited":5}}';
    expect(parseStore(text)).toEqual({
      form: "im",
      person: "您",
      pinned: ["101"],
      sent: [{ code: "101", hash: "a" }],
      draft: { codes: ["1"], template: "", edited: null, name: "", order: "" },
    });
  });

  it("remembers each section once, the last first, and no draft after sending", () => {
    const [a, b] = [place("failures/disconnect"), place("failures/app-crash")];
    const store = rememberSent(rememberSent(rememberSent(emptyStore, [a]), [b]), [a]);
    expect(store.sent.map(({ code }) => code)).toEqual([a.code, b.code]);
    expect(store.draft).toBeNull();
  });

  it("tells what has changed since it was sent, and nothing of what never was", () => {
    const sent = place("failures/disconnect#do-now");
    const store = rememberSent(emptyStore, [sent]);
    expect(changedSinceSent(store, sent)).toBe(false);
    expect(changedSinceSent(store, { ...sent, hash: "another" })).toBe(true);
    expect(changedSinceSent(store, place("failures/app-crash"))).toBe(false);
  });

  it("takes a pin off again", () => {
    expect(togglePin(togglePin(emptyStore, "101"), "101").pinned).toEqual([]);
  });
});

describe("a draft in the other person", () => {
  const draft = { codes: ["101-1"], template: "", edited: "你好，我帮你看。", name: "你我他", order: "" };

  it("turns what the agent wrote, and no name", () => {
    expect(addressed(draft, "您")).toEqual({ ...draft, edited: "您好，我帮您看。" });
  });

  it("leaves a text that is ours to be made anew", () => {
    expect(addressed({ ...draft, edited: null }, "您")).toEqual({ ...draft, edited: null });
  });
});
