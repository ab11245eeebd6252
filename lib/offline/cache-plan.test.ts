import { describe, expect, it } from "vitest";
import { addedClasses } from "../publish/rules.ts";
import { copyNote, firstPages, inWholeSet, markCopy } from "./cache-plan.ts";

describe("the note on a saved page", () => {
  it("says that it is a copy, and of which day", () => {
    expect(copyNote("2026-11-22", "2026-11-22")).toContain("<strong>离线副本</strong>，2026-11-22 保存。");
  });

  it("warns from the 31st day on", () => {
    expect(copyNote("2026-11-01", "2026-12-01")).not.toContain("超过 30 天"); // 30 days
    expect(copyNote("2026-11-01", "2026-12-02")).toContain("已经超过 30 天，号码和规定可能变了");
  });

  it("has a class that no page's sheet leaves out", () => {
    expect(addedClasses).toContain(/class="([^"]*)"/.exec(copyNote("2026-11-22", "2026-11-22"))?.[1]);
  });

  it("stands before everything else in the body", () => {
    expect(markCopy('<html><body class="x"><header>', "<p>note</p>")).toBe('<html><body class="x"><p>note</p><header>');
  });
});

describe("what is kept", () => {
  it("is home, contacts, search, the offline page and the five named failures after one visit", () => {
    expect(firstPages).toHaveLength(9);
    expect(firstPages).toContain("/failures/payment-failure");
  });

  it.each([
    ["/", true],
    ["/failures/app-crash", true],
    ["/check/disconnect/idle.yes", true],
    ["/report", true],
    ["/lists/failures-paying-1", true],
    ["/lists/faq-safety-1", false],
    ["/failures-of-others", false], // another folder that begins alike
    ["/check/disconnect/map", false], // for editors
    ["/terms", false],
    ["/s/101-3", false], // leads on; a copy of it would keep an old target
  ])("%s belongs to the whole set: %s", (address, belongs) => {
    expect(inWholeSet(address)).toBe(belongs);
  });
});
