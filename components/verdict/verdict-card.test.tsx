import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Registry } from "@/lib/content/registry.ts";
import type { Fact } from "@/lib/content/schema/registry.ts";
import type { Verdict } from "@/lib/content/schema/verdict.ts";
import { VerdictCard } from "./verdict-card.tsx";

const verdict: Verdict = {
  moneySafe: { answer: "一般安全", why: "断线一般不影响你的钱。" },
  payAgain: { answer: "先别", checkFirst: "先看账单里有没有这笔扣款。" },
  wait: { says: "连上就好。", fact: "waiting" },
  contact: { via: [], says: "问那一笔付款的结果。" },
  selfCustody: "先凭交易编号查前一笔的结果。",
};
const days = { checkedOn: "2026-11-28", expiresOn: "2027-05-28" };
const render = (fact: Partial<Fact>): string => {
  const registry = { contacts: {}, facts: { waiting: { value: "看公告", ...days, ...fact } } } as unknown as Registry;
  return renderToStaticMarkup(
    <VerdictCard verdict={verdict} registry={registry} code="101" checkedOn="2026-11-22" reviewBy="2027-05-22" />,
  );
};

describe("the verdict card", () => {
  it("names no source where there is none but ourselves", () => {
    expect(render({})).not.toContain("依据");
  });

  it("shows the caution of a fact that is not sure, and that its source was only written down from others", () => {
    const html = render({
      source: "公开材料",
      certainty: "medium",
      checked: "secondary",
      caution: "以微信页面写的为准",
    });
    expect(html).toContain("以微信页面写的为准。依据：公开材料");
    expect(html).toContain("2026-11-28 登记");
  });

  it("folds what concerns self-custody alone", () => {
    const folded = /<details>.*?<\/details>/.exec(render({}))?.[0] ?? "";
    expect(folded).toContain(verdict.selfCustody);
    expect(render({}).replace(folded, "")).not.toContain("自保管");
  });
});
