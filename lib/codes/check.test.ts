import { describe, expect, it } from "vitest";
import { assign } from "./assign.ts";
import { checkMissing, checkPermanence } from "./check.ts";
import { article, first, firstLock, now } from "./codes.fixture.ts";

const disconnect = (...anchors: string[]) => article("failures/disconnect", ...anchors);
const [, login] = first as [unknown, (typeof first)[number]];
const messages = (...input: Parameters<typeof now>) => checkPermanence(now(...input)).map(({ message }) => message);

describe("the check of permanence", () => {
  it("has nothing to say when every published address is there", () => {
    expect(checkPermanence(now(first))).toEqual([]);
  });

  it("does not mind a heading whose words changed, a new section, another order", () => {
    expect(messages([disconnect("mid-payment", "more", "check-bill", "do-now"), login])).toEqual([]);
  });

  it("names the articles that have no codes yet", () => {
    const [problem] = checkMissing(now([disconnect("do-now", "check-bill", "mid-payment", "more"), login]));
    expect(problem).toMatchObject({
      file: "content/failures/disconnect.mdx",
      message: "#more 还没有编号；运行 npm run codes",
    });
    expect(checkMissing(now([...first, article("faq/new", "a", "b", "c", "d")]))[0]?.message).toBe(
      "文章、#a、#b 等 5 处 还没有编号；运行 npm run codes",
    );
  });

  it("asks for the line that keeps a renamed anchor alive", () => {
    expect(checkPermanence(now([disconnect("do-now", "check-bill", "half-paid"), login]))).toEqual([
      {
        file: "content/redirects.yaml",
        line: 0,
        field: "101-3 failures/disconnect#mid-payment",
        message: [
          "编号 101-3 指的小节 #mid-payment 不见了，发出去的链接会失效。如果它改叫 failures/disconnect#half-paid，在 content/redirects.yaml 里加上：",
          "      failures/disconnect#mid-payment:",
          "        to: failures/disconnect#half-paid",
          "  如果是删掉了，把 to 换成 successor: 接替它的地址，或 tombstone: 给读者的一句话",
        ].join("\n"),
      },
    ]);
  });

  it("asks for a tombstone when nothing took a section's place", () => {
    expect(messages([disconnect("do-now", "check-bill"), login])).toEqual([
      [
        "编号 101-3 指的小节 #mid-payment 不见了，发出去的链接会失效。如果这一节删掉了，在 content/redirects.yaml 里加上：",
        "      failures/disconnect#mid-payment:",
        "        tombstone: 这一部分已经撤下。",
        "        successor: failures/disconnect",
        "  如果是改名或搬走，只写一行 to: 新地址",
      ].join("\n"),
    ]);
  });

  it("is content with the lines it asked for", () => {
    const renamed = { "failures/disconnect#mid-payment": { to: "failures/disconnect#half-paid" } };
    expect(messages([disconnect("do-now", "check-bill", "half-paid"), login], renamed)).toEqual([]);
    const removed = {
      "failures/disconnect#mid-payment": { tombstone: "这一部分已经撤下。", successor: "failures/disconnect" },
    };
    expect(messages([disconnect("do-now", "check-bill"), login], removed)).toEqual([]);
  });

  it("speaks once of a removed article, and suggests the one that took its anchors", () => {
    const [removed, ...more] = messages([login]);
    expect(more).toEqual([]);
    expect(removed).toContain("编号 101 指的文章不见了");
    expect(removed).toContain("failures/disconnect:\n        tombstone: ");
    const renamed = messages([article("failures/offline", "do-now", "check-bill", "mid-payment"), login]);
    expect(renamed[0]).toContain("failures/disconnect:\n        to: failures/offline");
  });

  it("finds the section that a renamed article dropped", () => {
    const found = messages([article("failures/offline", "do-now", "check-bill"), login], {
      "failures/disconnect": { to: "failures/offline" },
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("编号 101-3 指的小节 #mid-payment 不见了");
  });

  it("refuses to take an article back into draft", () => {
    const drafts = new Set(["failures/disconnect"]);
    expect(messages([login], {}, { drafts })).toEqual([
      "failures/disconnect 发布过，不能改回草稿：编号 101 和它各节的链接会失效。去掉 draft: true",
    ]);
  });

  it("remembers an anchor that had a name for a while", () => {
    const once = { "failures/disconnect#mid-payment": { to: "failures/disconnect#half-paid" } };
    const lock = assign(firstLock, once, [disconnect("do-now", "check-bill", "half-paid"), login]);
    const twice = { "failures/disconnect#mid-payment": { to: "failures/disconnect#stuck" } };
    const found = messages([disconnect("do-now", "check-bill", "stuck"), login], twice, { lock });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("#half-paid 不见了");
  });
});

describe("the check of redirects.yaml", () => {
  const without = [disconnect("do-now", "check-bill"), login];
  const source = "failures/disconnect#mid-payment";
  const redirect = (to: string, more = {}) => messages(without, { [source]: { to }, ...more })[0];

  it("refuses a source that still exists", () => {
    expect(messages(first, { [source]: { to: "failures/login-failure" } })).toEqual([
      "failures/disconnect#mid-payment 还在文章里；删掉这一条，或先把它从文章里去掉",
    ]);
  });

  it("refuses a source that was never published, and guesses what was meant", () => {
    const entry = {
      [source]: { to: "failures/login-failure" },
      "failures/disconnet": { to: "failures/login-failure" },
    };
    expect(messages(without, entry)).toEqual(["从来没有发布过 failures/disconnet；是不是想写 failures/disconnect？"]);
  });

  it("refuses a dead target, and guesses what was meant", () => {
    expect(redirect("failures/disconnect#check-bil")).toBe(
      "没有 failures/disconnect#check-bil 这个地址；是不是想写 failures/disconnect#check-bill？",
    );
  });

  it("refuses a draft as target", () => {
    expect(messages(without, { [source]: { to: "guides/new" } }, { drafts: new Set(["guides/new"]) })[0]).toBe(
      "guides/new 还是草稿，读者打不开；先发布它，或换一个去处",
    );
  });

  it("refuses itself as target", () => expect(redirect(source)).toBe("指向它自己；写真正的去处"));

  it("refuses a chain and names its end", () => {
    const found = messages([disconnect("do-now"), login], {
      [source]: { to: "failures/disconnect#check-bill" },
      "failures/disconnect#check-bill": { to: "failures/disconnect#do-now" },
    });
    expect(found).toEqual([
      "failures/disconnect#check-bill 又搬到了 failures/disconnect#do-now；直接写 failures/disconnect#do-now",
    ]);
  });

  it("refuses a circle", () => {
    const found = messages([disconnect("do-now"), login], {
      [source]: { to: "failures/disconnect#check-bill" },
      "failures/disconnect#check-bill": { to: source },
    });
    expect(found[0]).toBe(
      "转圈了：failures/disconnect#mid-payment → failures/disconnect#check-bill → failures/disconnect#mid-payment；至少有一条要改成存在的地址",
    );
  });
});

describe("the check of the lock", () => {
  const without = (address: string) => new Map([...firstLock].filter(([key]) => key !== address));
  const complaints = (lock: ReadonlyMap<string, string>, rest = {}) => messages(first, {}, { lock, ...rest });

  it("sees a line that was taken out", () => {
    expect(complaints(without("failures/disconnect#check-bill"))).toEqual([
      "少了 101-2 这一行；编号表只增不减，从版本库里把这一行原样找回来",
    ]);
  });

  it("compares with the last commit, which shows a last line taken out, or a code that changed", () => {
    const changed = new Map([...without("failures/login-failure#stop"), ["failures/login-failure#halt", "102-2"]]);
    expect(complaints(changed, { earlier: [firstLock] })).toEqual([
      "failures/login-failure#stop 这一行不见了；编号表只增不减，从版本库里把这一行原样找回来",
    ]);
    const swapped = new Map([...firstLock, ["failures/login-failure#stop", "102-1"]]);
    expect(complaints(swapped, { earlier: [firstLock] })).toContain(
      "failures/login-failure#stop 从 102-2 变成了 102-1；编号发布后不改，改回 102-2",
    );
  });

  it("sees a code that two places have", () => {
    const twice = new Map([...firstLock, ["failures/login-failure#more", "102-2"]]);
    const articles = [first[0] as (typeof first)[number], article("failures/login-failure", "do-now", "stop", "more")];
    expect(messages(articles, {}, { lock: twice })[0]).toContain(
      "同时指着 failures/login-failure#stop 和 failures/login-failure#more",
    );
  });

  it.each([
    ["failures/disconnect#x", "102-9"],
    ["failures/disconnect#x", "101"],
    ["failures/x", "100"],
    ["//evil.com", "124"],
    ["failures/x", "１２４"],
  ])("sees a line that cannot be: %s %s", (address, code) => {
    expect(complaints(new Map([...firstLock, [address, code]]))[0]).toContain("这一行不对");
  });
});
