import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Article } from "@/lib/content/article.ts";
import { NoticeList } from "./notice-list.tsx";

const notice = {
  kind: "notice",
  slug: "example",
  title: "某钱包例行维护",
  description: "只在测试里出现的例子",
  wallet: "icbc",
  scope: ["payment-failure"],
  source: "钱包公告栏",
  from: "2026-11-22",
  until: "2026-11-23",
} as unknown as Article<"notice">;

const shownOn = (article: object) =>
  renderToStaticMarkup(<NoticeList article={article as unknown as Article} notices={[notice]} />);

describe("a notice", () => {
  it("stands on the failures of its scope, with its days and source", () => {
    const html = shownOn({ kind: "failure", slug: "payment-failure" });
    expect(html).toContain('<notice-box from="2026-11-22" until="2026-11-23"');
    expect(html).toContain("2026-11-22 至 2026-11-23，出处：钱包公告栏");
  });

  it("stands on its wallet's page", () => {
    expect(shownOn({ kind: "wallet", slug: "icbc" })).toContain("某钱包例行维护");
  });

  it("stands nowhere else", () => {
    expect(shownOn({ kind: "failure", slug: "login-failure" })).toBe("");
    expect(shownOn({ kind: "wallet", slug: "general" })).toBe("");
    expect(shownOn({ kind: "guide", slug: "payment-failure" })).toBe("");
  });
});
