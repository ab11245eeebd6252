import { describe, expect, it } from "vitest";
import { origin, replyTo } from "./fixtures/content.ts";
import { condensed, emailHtml, markdownForm } from "./forms.ts";
import { qrCode, qrPath, qrSvg } from "./qr.ts";
import { SMS_SEGMENTS } from "./sms-text.ts";
import { countSms } from "./sms-units.ts";

describe("countSms", () => {
  it.each([
    ["", "GSM-7", 0, 0, 160, "nothing costs nothing"],
    ["a".repeat(160), "GSM-7", 160, 1, 0, "Latin text fits 160"],
    ["a".repeat(161), "GSM-7", 161, 2, 145, "and 153 in each of several"],
    ["€".repeat(80), "GSM-7", 160, 1, 0, "an extended character takes two places"],
    [`${"a".repeat(152)}€${"a".repeat(10)}`, "GSM-7", 164, 2, 141, "and is not split between segments"],
    ["断".repeat(70), "UCS-2", 70, 1, 0, "Chinese fits 70"],
    ["断".repeat(71), "UCS-2", 71, 2, 63, "and 67 in each of several"],
    ["断".repeat(134), "UCS-2", 134, 2, 0, "two full segments"],
    ["断".repeat(135), "UCS-2", 135, 3, 66, "and one more"],
    ["😀".repeat(35), "UCS-2", 70, 1, 0, "a surrogate pair takes two places"],
    [`${"断".repeat(66)}😀${"断".repeat(10)}`, "UCS-2", 78, 2, 55, "and is not split between segments"],
    ["a`", "UCS-2", 2, 1, 68, "one character outside GSM 03.38 turns the whole text"],
  ])("%# counts %s", (text: string, encoding: string, units: number, segments: number, left: number, _why: string) => {
    expect(countSms(text)).toEqual({ encoding, units, segments, left });
  });
});

describe("a reply as SMS", () => {
  it("is one line of at most three segments that keeps verdict, caution and link", () => {
    const { text } = replyTo(["failures/payment-failure#do-now"], { form: "sms" });
    expect(text).not.toContain("\n");
    expect(countSms(text).segments).toBeLessThanOrEqual(SMS_SEGMENTS);
    expect(text).toContain("失败不等于没扣，先查账单。");
    expect(text).toContain("先别再付：");
    expect(text).toMatch(/https:\/\/example\.org\/s\/[\d-]+ 验证码谁要都不给。/);
  });

  it("drops what has no room whole, the last step first", () => {
    const long = replyTo(["failures/withdrawal-failure#check-first", "failures/payment-failure#do-now"], {
      form: "sms",
    }).text;
    expect(countSms(long).segments).toBeLessThanOrEqual(SMS_SEGMENTS);
    expect(long).toContain("钱多半退回或还在路上");
    expect(long.match(/example\.org/g)).toHaveLength(2);
  });

  it("leaves a destructive step to the page, where its warning stands", () => {
    expect(replyTo(["failures/disconnect#reinstall"], { form: "sms" }).text).not.toContain("卸载重装");
  });

  it("greets only whom it can name", () => {
    expect(replyTo(["failures/disconnect#do-now"], { form: "sms" }).text).toMatch(/^断线/);
    expect(replyTo(["failures/disconnect#do-now"], { form: "sms", draft: { name: "王先生" } }).text).toMatch(
      /^王先生，断线/,
    );
  });

  it("made from an edited text keeps every word", () => {
    expect(condensed("王先生，先看账单\n\n1. 打开账单。\n2. 找那一笔。")).toBe(
      "王先生，先看账单。①打开账单。②找那一笔。",
    );
  });
});

describe("a reply as mail", () => {
  it("has paragraphs, a list and a link", () => {
    const { html, text } = replyTo(["failures/disconnect#do-now"], { form: "email" });
    expect(html).toContain("<ol><li>断的时候正在付款或转账：先看那笔钱扣了没有。</li>");
    expect(html).toContain('<a href="https://example.org/s/101-1">https://example.org/s/101-1</a> （编号 101-1）');
    expect(text).toContain("1. 断的时候");
  });

  it("escapes what an agent types, and links nothing but this site", () => {
    const html = emailHtml(
      '<img src=x onerror="alert(1)"> & https://evil.example/s/1 https://example.org.evil.com/s/1',
      origin,
    );
    expect(html).toBe(
      "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; https://evil.example/s/1 https://example.org.evil.com/s/1</p>",
    );
  });
});

describe("a reply as Markdown", () => {
  it("has a numbered list and the code as a link", () => {
    const { text } = replyTo(["failures/disconnect#do-now"], { form: "markdown" });
    expect(text).toContain("\n1. 断的时候正在付款或转账");
    expect(text).toMatch(/完整步骤：\[编号 101-1\]\(https:\/\/example\.org\/s\/101-1\)\n/);
  });

  it("escapes what Markdown would read", () => {
    expect(markdownForm("*看* [账单](x) _一_ `y` | <b>", origin)).toBe(
      "\\*看\\* \\[账单\\](x) \\_一\\_ \\`y\\` \\| \\<b\\>",
    );
  });
});

describe("a link alone", () => {
  it("is the short link, one a line for several sections", () => {
    const { text } = replyTo(["failures/disconnect#do-now", "failures/app-crash"], { form: "link" });
    expect(text.split("\n")).toEqual([
      "https://example.org/s/101-1",
      expect.stringMatching(/^https:\/\/example\.org\/s\/\d+$/),
    ]);
  });
});

describe("a QR code", () => {
  const code = qrCode("https://example.org/s/101-1");

  it("has a quiet zone of four modules and three finder patterns", () => {
    const finder = (x: number, y: number) => code.rows[y]?.slice(x, x + 7).every(Boolean);
    expect(code.rows.slice(0, 4).flat().some(Boolean)).toBe(false);
    expect([finder(4, 4), finder(code.size - 11, 4), finder(4, code.size - 11)]).toEqual([true, true, true]);
  });

  it("is drawn as one path whose runs cover exactly the dark modules", () => {
    const drawn = [...qrPath(code).matchAll(/h(\d+)v/g)].reduce((sum, [, length]) => sum + Number(length), 0);
    expect(drawn).toBe(code.rows.flat().filter(Boolean).length);
  });

  it("escapes its title in the file", () => {
    expect(qrSvg(code, "a<b&c")).toContain("<title>a&lt;b&amp;c</title>");
  });
});
