import { describe, expect, it } from "vitest";
import type { Contact } from "../content/schema/registry.ts";
import { allowedBy, findUnregistered, formatUnregistered, type PublishedFile } from "./published.ts";

const entry = (kind: Contact["kind"], value: string, name = "某行"): Contact => ({
  name,
  kind,
  value,
  group: "wallet",
  for: "某事",
  source: "编辑部整理",
  checkedOn: "2026-11-22",
  expiresOn: "2027-05-22",
});

const contacts = {
  bank: entry("phone", "95588"),
  police: entry("phone", "110"),
  report: entry("entry", "在“全国 12315 平台”上找"),
  site: entry("web", "https://www.icbc.com.cn"),
};
const allowed = allowedBy(contacts, [
  "https://wallet-aid.example/",
  "https://schema.org",
  "mailto:correct@wallet-aid.example",
]);
const found = (kind: PublishedFile["kind"], text: string): string[] =>
  findUnregistered([{ path: "dist/a", kind, text }], allowed).map((literal) => literal.plain);

describe("findUnregistered", () => {
  it.each([
    ["a number in text", "<p>打 13800138000 找他</p>", ["13800138000"]],
    ["a number cut by tags", "<p>打 138<b>0013</b><span>8000</span> 找他</p>", ["13800138000"]],
    ["a number in character references", "<p>&#49;&#x33;800138000</p>", ["13800138000"]],
    ["full-width digits", "<p>打９６１１０１１</p>", ["9611011"]],
    ["Chinese digits", "<p>打九五五九九</p>", ["95599"]],
    ["a link that dials", '<a href="tel:95599">客服</a>', ["95599"]],
    ["a link elsewhere", '<a href="https://icbc-help.top/x">官网</a>', ["https://icbc-help.top/x"]],
    [
      "a look-alike of an allowed address",
      '<a href="https://www.icbc.com.cn.evil.top">官网</a>',
      ["https://www.icbc.com.cn.evil.top"],
    ],
    ["a description", '<meta name="description" content="打 95599">', ["95599"]],
    ["a label", '<button aria-label="加微信号：abc12345"></button>', ["微信号:abc12345"]],
    ["a search field's value", '<input value="QQ群 123456789">', ["QQ群 123456789"]],
    ["a data block", '<script type="application/ld+json">{"telephone":"95599"}</script>', ["95599"]],
    ["a mail address", "<p>写到 help@icbc-help.top</p>", ["help@icbc-help.top"]],
    ["text after the last tag", "<br>95599", ["95599"]],
  ])("finds %s in HTML", (_, html, expected) => {
    expect(found("html", html)).toEqual(expected);
  });

  it.each([
    ["registered numbers", '<p>打 <a href="tel:95588">95588</a>、一一零</p><p>全国 12315 平台</p>'],
    [
      "registered and own addresses",
      '<a href="https://www.icbc.com.cn/x">官网</a><link rel="canonical" href="https://wallet-aid.example/a"><a href="mailto:correct@wallet-aid.example">纠错</a>',
    ],
    ["addresses inside the site", '<a href="/failures/disconnect#check-bill">断线</a><a href="/s/101-3">101-3</a>'],
    ["days", '<time datetime="2026-11-22T08:00:00+08:00">2026-11-22</time>'],
    ["styles and scripts", "<style>a{width:1234567px}</style><script>let a=13800138000</script>"],
    ["hashed names", '<script src="/_assets/app.12345678.js"></script><img src="/x-13800138000.png" width="1234567">'],
    ["checksums", "<p>30c5890cf8415f67381486f1b2e6d42a sha256-Ab9559912345678+/=</p>"],
    ["comments", "<!-- 13800138000 --><p>好</p>"],
    ["numbers in cells side by side", "<td>955</td><td>99</td>"],
  ])("leaves %s alone in HTML", (_, html) => {
    expect(found("html", html)).toEqual([]);
  });

  it("reads the keys and strings of JSON, not its numbers", () => {
    const json = JSON.stringify({
      built: 1_732_000_000_000,
      version: "8ae5349676",
      a: [{ text: "打 95599" }],
      "https://icbc-help.top": 1,
      "@context": "https://schema.org",
    });
    expect(found("json", json)).toEqual(["95599", "https://icbc-help.top"]);
  });

  it("reads plain text line by line", () => {
    expect(found("text", "先看账单\n打 95599 问\n955\n88")).toEqual(["95599"]);
  });

  it("says where it stands", () => {
    const [first] = findUnregistered(
      [{ path: "dist/a.html", kind: "html", text: "<p>有事打 95599 找他</p>" }],
      allowed,
    );
    expect(first && formatUnregistered(first)).toBe("dist/a.html: “95599” in “有事打 95599 找他”");
  });
});
