import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { directoryOf } from "@/lib/contacts/directory.ts";
import { verify as verifyWith } from "@/lib/contacts/verify.ts";
import { checkedNote } from "@/lib/content/checked.ts";
import { registries } from "@/lib/content/schema/registry.ts";
import { daysBetween } from "@/lib/day.ts";
import { findAddresses } from "@/lib/text/tokens/linkify.ts";
import { headlineOf, reasonsOf } from "./message-words.ts";
import { ageOf, wordsOf } from "./verify-words.ts";

const contacts = registries.contacts.parse(
  parse(readFileSync(new URL("../../content/contacts.yaml", import.meta.url), "utf8")),
);
const directory = directoryOf(contacts);
const today = "2026-12-01";

const verify = (text: string) => verifyWith(text, directory, findAddresses);
const said = (text: string) => wordsOf(verify(text), contacts, today);

/** Words that would vouch for somebody. The registry's own words apart, nothing here may say them. */
const vouching =
  /安全|放心|可信|信得过|可靠|靠谱|正规|无误|没问题|没有问题|保证|无风险|是真的|真号|正品|可以(?:打|拨|点|回|加|转)|官方(?:号码|网址|网站)|认证/;

const samples = [
  "95588",
  "010-12321",
  "12381",
  "９５５８８",
  "九五五八八",
  "+8695588",
  "01095588",
  "1OO86",
  "95586",
  "95858",
  "9558812",
  "106980095588",
  "1069123456789",
  "13800138000",
  "400-123-4567",
  "4000095588",
  "010-62345678",
  "+1 202 555 0123",
  "95001",
  "6222021234567890128",
  "验证码382910",
  "https://icbc.com.cn",
  "http://icbc.com.cn.pay.vip",
  "http://a1ipay.com",
  "http://wеixin.qq.com",
  "http://xn--80ak6aa92e.com",
  "http://аррӏе.com",
  "https://icbc.com.cn@evil.top",
  "http://1.2.3.4/x",
  "https://t.cn/A6abc",
  "icbc[.]com",
  "example.com",
  "加微信 kefu_95588",
  "QQ：123456789",
  "955888",
  "9558",
  "123456789012345678901",
  "钱没了",
];

const demands = ["secret", "screen", "money", "app", "contact", "silence"] as const;
const verdicts = ([undefined, "script", "secret", "imitation"] as const).map((alarm) => ({
  alarm,
  scam: alarm === "script",
  scripts: [],
  demands,
}));

describe("wordsOf", () => {
  it("never vouches for anything, in the registry or not", () => {
    const own = Object.values(contacts).flatMap(({ for: does, notFor = "", note = "", source }) => [
      does,
      notFor,
      note,
      source,
    ]);
    for (const text of [...samples, samples.join("，")]) {
      for (const { heading, lines } of said(text)) {
        const ours = lines.filter((line) => !own.some((words) => words && line.endsWith(words)));
        expect([heading, ...ours].join("\n"), text).not.toMatch(vouching);
      }
      for (const verdict of verdicts) {
        const findings = verify(text);
        expect([headlineOf(verdict, findings), ...reasonsOf(verdict, findings)].join("\n")).not.toMatch(vouching);
      }
    }
  });

  it("says of everything that is not in the registry that it is not known here, and what to do instead", () => {
    for (const text of samples) {
      verify(text).forEach(({ verdict }, i) => {
        const words = said(text)[i];
        if (verdict === "listed" || verdict === "secret") return;
        expect(words?.heading).not.toMatch(/：名录里有/);
        expect(words?.lines[words.lines.length - 1], text).toMatch(/官方 App/);
      });
    }
  });

  it("says of every entry whose it is, on what that rests, how old it is, and that a caller can pretend", () => {
    for (const [id, contact] of Object.entries(contacts)) {
      if (contact.kind !== "phone" && contact.kind !== "sms") continue;
      const [words] = said(contact.value);
      expect(words?.entries.map((entry) => entry.id)).toContain(id);
      const text = words?.lines.join("\n") ?? "";
      expect(text).toContain(`依据：${contact.source}`);
      expect(text).toContain(`${checkedNote(contact)}，${daysBetween(contact.checkedOn, today)} 天前`);
      expect(text).toMatch(/能伪造/);
    }
  });

  it("shows nothing of what was typed: neither digits nor names nor markup", () => {
    for (const text of [
      "13800138000",
      "95586",
      "106980095588",
      "http://evil-icbc.top/<img>",
      "加微信 kefu_95588",
      "4000095588",
    ]) {
      const shown = said(text)
        .flatMap(({ heading, lines }) => [heading, ...lines])
        .join("\n");
      for (const piece of text.match(/\d{5,}|[a-z_-]{5,}|<img>/gi) ?? []) expect(shown).not.toContain(piece);
    }
  });

  it("counts each kind for itself", () => {
    expect(said("95588 www.a.com 13800138000 b.com").map(({ heading }) => heading.slice(0, 7))).toEqual(
      ["第 1 个号码：", "第 1 个网址：", "第 2 个号码：", "第 2 个网址："].map((heading) => heading.slice(0, 7)),
    );
  });
});

describe("ageOf", () => {
  const entry = { checkedOn: "2026-11-22", expiresOn: "2027-02-22" };
  it.each([
    ["2026-11-22", "2026-11-22 核对，今天"],
    ["2026-11-21", "2026-11-22 核对，今天"],
    ["2026-12-04", "2026-11-22 核对，12 天前"],
    ["2027-02-22", "2026-11-22 核对，92 天前"],
    ["2027-02-23", "2026-11-22 核对，93 天前。已过期，待核实"],
  ])("on %s says “%s”", (day, words) => expect(ageOf(entry, day)).toBe(words));
});
