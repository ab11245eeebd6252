import { describe, expect, it } from "vitest";
import { partsOf } from "./address.ts";
import { assign, type PublishedArticle } from "./assign.ts";
import { parseCode } from "./code.ts";
import { article, first, firstLock } from "./codes.fixture.ts";
import { parseLock, writeLock } from "./lock.ts";

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

/** Content after some editing: articles and anchors come, go, and change places. */
function edited(articles: readonly PublishedArticle[], roll: (sides: number) => number): PublishedArticle[] {
  const folders = ["failures", "wallets", "guides", "faq", "prompts"];
  const kept = articles
    .filter(() => roll(6) > 0)
    .map(({ ref, anchors }) => {
      const left = anchors.filter(() => roll(5) > 0);
      return article(ref, ...new Set([`n${roll(400)}`, ...left, `n${roll(400)}`]));
    });
  const fresh = `${folders[roll(5)]}/a${roll(60)}`;
  return kept.some(({ ref }) => ref === fresh) ? kept : [article(fresh, `n${roll(400)}`), ...kept];
}

describe("assigning codes", () => {
  it("numbers articles by seniority, and sections and steps in order of appearance", () => {
    expect([...firstLock]).toEqual([
      ["failures/disconnect", "101"],
      ["failures/login-failure", "102"],
      ["failures/disconnect#do-now", "101-1"],
      ["failures/disconnect#check-bill", "101-2"],
      ["failures/disconnect#mid-payment", "101-3"],
      ["failures/login-failure#do-now", "102-1"],
      ["failures/login-failure#stop", "102-2"],
    ]);
  });

  it("gives the five named failures 101 to 105, whatever the files' order", () => {
    const five = ["disconnect", "login-failure", "payment-failure", "balance-anomaly", "account-locked"];
    const lock = assign(
      new Map(),
      {},
      ["app-crash", ...five.toReversed()].map((slug) => article(`failures/${slug}`)),
    );
    expect(five.map((slug) => lock.get(`failures/${slug}`))).toEqual(["101", "102", "103", "104", "105"]);
  });

  it("appends a section that comes later, wherever it stands", () => {
    const lock = assign(firstLock, {}, [article("failures/disconnect", "new", "do-now", "check-bill", "mid-payment")]);
    expect(lock.get("failures/disconnect#new")).toBe("101-4");
  });

  it("gives notices none", () => {
    expect(assign(new Map(), {}, [article("notices/icbc-maintenance", "x")]).size).toBe(0);
  });

  it("lets the code follow a renamed anchor, and a renamed article with all its sections", () => {
    const redirects = {
      "failures/disconnect": { to: "failures/offline" },
      "failures/disconnect#mid-payment": { to: "failures/offline#half-paid" },
    };
    const lock = assign(firstLock, redirects, [
      article("failures/offline", "half-paid", "do-now", "more", "check-bill"),
    ]);
    expect(lock.get("failures/offline")).toBe("101");
    expect(lock.get("failures/offline#half-paid")).toBe("101-3");
    expect(lock.get("failures/offline#do-now")).toBe("101-1");
    expect(lock.get("failures/offline#more")).toBe("101-4");
  });

  it("gives a successor a code of its own", () => {
    const redirects = { "failures/disconnect#mid-payment": { successor: "failures/disconnect#after" } };
    expect(
      assign(firstLock, redirects, [article("failures/disconnect", "after")]).get("failures/disconnect#after"),
    ).toBe("101-4");
  });

  it("gives a section that moved to another article a code of that article", () => {
    const redirects = { "failures/disconnect#mid-payment": { to: "failures/login-failure#mid-payment" } };
    const lock = assign(firstLock, redirects, [article("failures/login-failure", "mid-payment")]);
    expect(lock.get("failures/login-failure#mid-payment")).toBe("102-3");
  });

  it("is idempotent, keeps every line, and never uses a code for two places, over 20 histories of 20 edits", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const roll = dice(seed);
      let content: PublishedArticle[] = first;
      let lock = firstLock;
      for (let edit = 0; edit < 20; edit++) {
        content = edited(content, roll);
        const next = assign(lock, {}, content);
        expect(JSON.stringify([...next].slice(0, lock.size))).toBe(JSON.stringify([...lock]));
        expect(JSON.stringify([...assign(next, {}, content)])).toBe(JSON.stringify([...next]));
        expect(new Set(next.values()).size).toBe(next.size);
        const astray = [...next].filter(
          ([address, code]) => next.get(partsOf(address).article) !== parseCode(code)?.article,
        );
        expect(astray).toEqual([]);
        lock = next;
      }
      expect(writeLock(parseLock(writeLock(lock)) ?? new Map())).toBe(writeLock(lock));
    }
  });
});
